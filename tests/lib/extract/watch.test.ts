// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Change, outermost, watch } from '../../../lib/extract/watch';

let stop: AbortController;
let changes: Change[];
let touches: { names: string[]; before: number }[];
const ours = new Set<Node>();
const settled = () => new Promise((resolve) => setTimeout(resolve, 80));

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  stop = new AbortController();
  changes = [];
  touches = [];
  watch(document, {
    signal: stop.signal,
    isOurs: (node) => ours.has(node),
    onMutation: (touched) =>
      touches.push({ names: [...touched].map((element) => element.localName), before: changes.length }),
    onChange: (change) => changes.push(change),
  });
});
afterEach(() => stop.abort());

const main = () => document.querySelector('main') as Element;
function add(parent: Element): Element {
  const element = document.createElement('p');
  parent.append(element);
  return element;
}

it('begins with the whole page', () => {
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ moved: true });
  expect(changes[0]?.roots).toBeUndefined();
});

it('names only the outermost changed parts, in one batch', async () => {
  const outer = add(main());
  add(outer);
  const other = add(main());
  await settled();
  expect(changes).toHaveLength(2);
  expect(changes[1]?.roots).toEqual([outer, other]);
});

it('says what is touched before it is read', async () => {
  add(main());
  await settled();
  expect(touches).toEqual([{ names: ['p'], before: 1 }]);
  expect(changes).toHaveLength(2);
});

it('sees text that changes in place, as recycled rows do', async () => {
  const row = add(main());
  row.textContent = 'Ada';
  await settled();
  (row.firstChild as Text).data = 'Bo';
  await settled();
  expect(changes.at(-1)?.roots).toEqual([row]);
});

it('does not see what is ours', async () => {
  const mark = document.createElement('span');
  ours.add(mark);
  main().append(mark);
  await settled();
  expect(changes).toHaveLength(1);
});

it('reads everything after an in-page navigation', async () => {
  window.location.href = 'https://x.com/bo';
  add(main());
  await settled();
  expect(changes.at(-1)).toMatchObject({ moved: true });
  expect(changes.at(-1)?.roots).toBeUndefined();
});

it('reads everything when a great many parts changed', async () => {
  for (let i = 0; i < 100; i++) add(main());
  await settled();
  expect(changes.at(-1)?.roots).toBeUndefined();
});

it('is silent once aborted', async () => {
  stop.abort();
  add(main());
  await settled();
  expect(changes).toHaveLength(1);
  vi.restoreAllMocks();
});

it('leaves out parts that are gone or lie in another', () => {
  const outer = add(main());
  const inner = add(outer);
  const gone = document.createElement('p');
  expect(outermost(new Set([inner, outer, gone]))).toEqual([outer]);
});
