// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { whenActivated } from '../../../lib/content/whenActivated';

it('runs at once on a page that is open', () => {
  const run = vi.fn();
  whenActivated(document, run);
  expect(run).toHaveBeenCalledOnce();
});

it('waits where a page is loaded ahead, until it is opened', () => {
  const run = vi.fn();
  whenActivated(Object.assign(document, { prerendering: true }), run);
  expect(run).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('prerenderingchange'));
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(run).toHaveBeenCalledOnce();
});
