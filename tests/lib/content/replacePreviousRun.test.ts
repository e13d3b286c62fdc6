// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { replacePreviousRun } from '../../../lib/content/replacePreviousRun';

afterEach(() => Reflect.deleteProperty(globalThis, 'runOfThisPage'));

it('ends the run before, and only that one', () => {
  const first = replacePreviousRun(document);
  expect(first.signal.aborted).toBe(false);
  const second = replacePreviousRun(document);
  expect([first, second].map((run) => run.signal.aborted)).toEqual([true, false]);
});

it('takes away what an ended run left, where roots can be looked into, and nothing else', () => {
  document.body.innerHTML = '<h1>Ada</h1><span></span><span></span><span>words</span>';
  const [badge, other] = document.querySelectorAll<HTMLElement>('span:empty');
  const rootWith = (html: string) => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  if (badge) Object.assign(badge, { openOrClosedShadowRoot: rootWith('<button class="badge"></button>') });
  if (other) Object.assign(other, { openOrClosedShadowRoot: rootWith('<b>a site of its own</b>') });
  replacePreviousRun(document);
  expect(document.body.innerHTML).toBe('<h1>Ada</h1><span></span><span>words</span>');
  expect(other?.isConnected).toBe(true);
});
