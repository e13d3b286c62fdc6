// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Draw } from '../../../lib/content/Badges';
import { deferredDraw } from '../../../lib/content/deferredDraw';
import type { BadgeText } from '../../../lib/model';

const text = (handle: string) => ({ handle }) as BadgeText;
const newRoot = (): ShadowRoot => document.createElement('span').attachShadow({ mode: 'closed' });
let drawn: (string | undefined)[];
let arrive: (draw: Draw | undefined) => void;
const real: Draw = (_root, badgeText) => void drawn.push(badgeText?.handle);
const load = vi.fn<() => Promise<Draw | undefined>>();

beforeEach(() => {
  drawn = [];
  load.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
});

it('draws what waits once the function has come, each root’s newest text alone', async () => {
  const draw = deferredDraw(load);
  const [root, other, removed] = [newRoot(), newRoot(), newRoot()];
  draw(root, text('ada'), false);
  const settled = arrive;
  draw(root, text('bo'), false);
  draw(other, text('cy'), true);
  draw(removed, text('di'), true);
  draw(removed, undefined, true);
  expect(drawn).toEqual([]);
  settled(real);
  await vi.waitFor(() => expect(drawn).toEqual(['bo', 'cy']));
});

it('draws at once from then on, and loads no more', async () => {
  const draw = deferredDraw(load);
  const root = newRoot();
  draw(root, text('ada'), false);
  arrive(real);
  await vi.waitFor(() => expect(drawn).toEqual(['ada']));
  draw(root, text('bo'), false);
  draw(root, undefined, false);
  expect(drawn).toEqual(['ada', 'bo', undefined]);
  expect(load).toHaveBeenCalledOnce();
});

it('loads again where the function did not come, and loses nothing', async () => {
  const draw = deferredDraw(load);
  const [root, other] = [newRoot(), newRoot()];
  draw(root, text('ada'), false);
  arrive(undefined);
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  draw(other, text('bo'), false);
  arrive(real);
  await vi.waitFor(() => expect(drawn).toEqual(['ada', 'bo']));
});

it('loads nothing to remove what was never drawn', () => {
  deferredDraw(load)(newRoot(), undefined, false);
  expect(load).not.toHaveBeenCalled();
});
