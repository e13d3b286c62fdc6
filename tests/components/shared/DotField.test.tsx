// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { DotField } from '../../../components/shared/DotField';
import type { Headline } from '../../../lib/model';
import { guru, mira, ola } from '../../gallery/cards';
import { inEnglish } from '../inEnglish';

afterEach(cleanup);

const circles = (box: Element, name: string) =>
  box.querySelector(`.${name}`)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
const show = (headline: Headline | undefined) => {
  if (!headline) throw new Error('no headline');
  return render(inEnglish(<DotField account="x:mira_halvorsen" headline={headline} />)).container;
};

it('lights a dot for each response per 10,000: sure, half lit, hollow', () => {
  const box = show(mira.headline);
  expect([circles(box, 'sure'), circles(box, 'likely'), circles(box, 'maybe')]).toEqual([7, 9, 19]);
});

it('says in words what it shows', () => {
  expect(show(mira.headline).querySelector('svg')?.getAttribute('aria-label')).toBe(
    'For every 10,000 followers, 16 responses to a typical post, range 7–35; usual for this size: 1.5–13',
  );
});

it('lights none where there is less than one, and says so', () => {
  const box = show(guru.headline);
  expect(circles(box, 'sure') + circles(box, 'likely') + circles(box, 'maybe')).toBe(0);
  expect(box.querySelector('.ruler b')?.textContent).toBe('under 1');
});

it('never says none where some are', () => {
  const per10k = { low: 0.00001, value: 0.00008, high: 0.0009 };
  const label = show({
    base: 'followers',
    every: { low: 1e7, value: 1e8, high: 1e9 },
    per10k,
    responses: { low: 9, value: 9, high: 9 },
    n: 5,
  })
    .querySelector('svg')
    ?.getAttribute('aria-label');
  expect(label).toBe('For every 10,000 followers, far less than 1 response to a post');
});

it('puts each label at its own mark: the higher one first, with room between', () => {
  const labels = [...show(guru.headline).querySelectorAll<HTMLElement>('.ruler p, .ruler .room')];
  expect(labels.map((label) => label.className)).toEqual(['room', 'usual', 'room', 'value', 'room']);
});

it('stays a handful of elements when thousands are lit', () => {
  expect(show(ola.headline).querySelectorAll('*').length).toBeLessThan(30);
});
