// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { luminance, themeOf } from '../../../lib/page/theme';

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', undefined],
  ['transparent', undefined],
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
