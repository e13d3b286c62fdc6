import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopWhenInvalidated } from '../../../lib/content/stopWhenInvalidated';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const run = new AbortController();
  const isGone = vi.fn(() => false);
  const pass = vi.fn();
  return { run, isGone, pass, change: stopWhenInvalidated<number>(run, isGone, pass) };
}

describe('an extension that was updated under a page', () => {
  it('ends its run, also when no change comes after the last one it saw', () => {
    const { run, isGone, change } = begin();
    change(1);
    isGone.mockReturnValue(true);
    vi.advanceTimersByTime(1000);
    expect(run.signal.aborted).toBe(true);
  });

  it('is looked for once a second, and every change is passed on', () => {
    const { run, isGone, pass, change } = begin();
    for (let at = 0; at < 100; at++) change(at);
    expect(isGone).not.toHaveBeenCalled();
    expect(pass).toHaveBeenCalledTimes(100);
    vi.advanceTimersByTime(5000);
    expect(isGone).toHaveBeenCalledTimes(1);
    change(100);
    vi.advanceTimersByTime(1000);
    expect(isGone).toHaveBeenCalledTimes(2);
    expect(run.signal.aborted).toBe(false);
  });
});
