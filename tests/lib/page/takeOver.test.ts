import { afterEach, expect, it } from 'vitest';
import { takeOver } from '../../../lib/page/takeOver';

afterEach(() => Reflect.deleteProperty(globalThis, 'runOfThisPage'));

it('ends the run before, and only that one', () => {
  const first = takeOver();
  expect(first.signal.aborted).toBe(false);
  const second = takeOver();
  expect([first, second].map((run) => run.signal.aborted)).toEqual([true, false]);
});
