// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cachedTheme, luminance, themeOf } from '../../../lib/content/theme';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
  ['oklch(0.98 0.01 106)', undefined],
  ['color(srgb 1 1 1)', undefined],
])('%s has brightness %s', (color, brightness) => {
  expect(luminance(color)).toBe(brightness);
});

it.each([
  ['rgb(21, 32, 43)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
])('a body of %s is %s, whatever the system wishes', (color, theme) => {
  document.body.style.backgroundColor = color;
  expect(themeOf(document)).toBe(theme);
});

it('is looked at once in a while only', () => {
  let now = 0;
  const theme = cachedTheme(1000, () => now);
  document.body.style.backgroundColor = 'rgb(0, 0, 0)';
  expect(theme(document)).toBe('dark');
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  now = 999;
  expect(theme(document)).toBe('dark');
  now = 1000;
  expect(theme(document)).toBe('light');
});
