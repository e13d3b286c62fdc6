import { beforeEach, expect, it, vi } from 'vitest';
import { followSettings } from '../../../lib/content/followSettings';
import type { PageSettings } from '../../../lib/model';

const on: PageSettings = { isOn: true, density: 'chips', language: '' };
const off: PageSettings = { ...on, isOn: false };

let answers: (PageSettings | undefined)[];
let runs: AbortController[];
let begun: PageSettings[];
let script: AbortController;
let follow: () => Promise<void>;
const wait = vi.fn(async () => {});

beforeEach(() => {
  [answers, runs, begun, script] = [[], [], [], new AbortController()];
  wait.mockResolvedValue();
  follow = followSettings({
    ask: async () => answers.shift(),
    begin: (settings) => {
      const run = new AbortController();
      runs.push(run);
      begun.push(settings);
      return run;
    },
    wait,
    signal: script.signal,
  });
});
const areAborted = () => runs.map((run) => run.signal.aborted);

it('begins nothing where the site is off', async () => {
  answers = [off];
  await follow();
  expect(runs).toEqual([]);
});

it('ends where the site is switched off, and begins anew where it is switched on', async () => {
  answers = [on, off, on];
  await follow();
  expect(areAborted()).toEqual([false]);
  await follow();
  expect(areAborted()).toEqual([true]);
  await follow();
  expect(areAborted()).toEqual([true, false]);
});

it('leaves a page as it is where its own settings are as before', async () => {
  answers = [on, { ...on }];
  await follow();
  await follow();
  expect(areAborted()).toEqual([false]);
});

it('begins anew with another density', async () => {
  answers = [on, { ...on, density: 'popup' }];
  await follow();
  await follow();
  expect(begun.map(({ density }) => density)).toEqual(['chips', 'popup']);
  expect(areAborted()).toEqual([true, false]);
});

it('asks again where no answer came, and begins nothing without one', async () => {
  answers = [undefined, undefined, on];
  await follow();
  expect(wait).toHaveBeenCalledTimes(2);
  expect(begun).toEqual([on]);
  answers = [];
  await follow();
  expect(begun).toEqual([on]);
});

it('goes by the newest answer, whichever comes first', async () => {
  const late = Promise.withResolvers<PageSettings>();
  const ask = vi.fn(async () => off);
  ask.mockReturnValueOnce(late.promise);
  const begin = vi.fn(() => new AbortController());
  const race = followSettings({ ask, begin, wait, signal: script.signal });
  const first = race();
  await race();
  late.resolve(on);
  await first;
  expect(begin).not.toHaveBeenCalled();
});

it('ends with its script, and begins nothing after', async () => {
  answers = [on, { ...on, density: 'badge' }];
  await follow();
  script.abort();
  await follow();
  expect(areAborted()).toEqual([true]);
});
