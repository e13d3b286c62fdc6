// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Badges } from '../../../lib/content/Badges';
import type { BadgeText } from '../../../lib/model';

const PLACE = { beside: 'h1' };
const badgeText = (handle: string) => ({ account: `plain:${handle}`, handle }) as BadgeText;

let drawn: Map<ShadowRoot, string>;
let run: AbortController;
let badges: Badges;
const hosts = () => [...document.querySelectorAll('span')];
const item = (html: string) => {
  const one = document.createElement('article');
  one.innerHTML = html;
  document.body.append(one);
  return one;
};

beforeEach(() => {
  document.body.innerHTML = '';
  drawn = new Map();
  run = new AbortController();
  const draw = (root: ShadowRoot, one: BadgeText | undefined) =>
    void (one ? drawn.set(root, one.handle) : drawn.delete(root));
  badges = new Badges(document, draw, run.signal);
});

describe('the badge', () => {
  it('stands behind its place, once, and is put back when the page has drawn itself anew', () => {
    document.body.innerHTML = '<h1>Ada</h1><p>bio</p>';
    badges.showBadge(document, PLACE, badgeText('ada'));
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect(document.body.innerHTML).toBe('<h1>Ada</h1><span></span><p>bio</p>');
    document.body.innerHTML = '<h1>Ada</h1>';
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect(document.body.innerHTML).toBe('<h1>Ada</h1><span></span>');
  });

  it('pushes nobody away who stands between, and follows a name that was drawn anew behind it', () => {
    document.body.innerHTML = '<h1>Ada</h1>';
    badges.showBadge(document, PLACE, badgeText('ada'));
    document.querySelector('h1')?.after(document.createElement('i'));
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect(document.body.innerHTML).toBe('<h1>Ada</h1><i></i><span></span>');
    document.querySelector('h1')?.remove();
    document.body.insertAdjacentHTML('beforeend', '<h1>Ada</h1>');
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect(document.body.innerHTML).toBe('<i></i><h1>Ada</h1><span></span>');
  });

  it('is not drawn where its place is missing', () => {
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect([hosts().length, drawn.size]).toEqual([0, 0]);
  });

  it('is known as ours, and what is inside others is not', () => {
    document.body.innerHTML = '<h1>Ada</h1><span>theirs</span>';
    badges.showBadge(document, PLACE, badgeText('ada'));
    expect(hosts().map((host) => badges.isOurs(host))).toEqual([true, false]);
  });
});

describe('chips', () => {
  it('are found by what touches their item, from inside and from outside', () => {
    const [one, two] = [item('<h1>Ada</h1><p></p>'), item('<h1>Bo</h1>')];
    badges.showChip(one, PLACE, badgeText('ada'));
    badges.showChip(two, PLACE, badgeText('bo'));
    const inside = one.querySelector('p') ?? one;
    expect([...badges.chipsIn(new Set([inside])).values()]).toEqual(['ada']);
    expect([...badges.chipsIn(new Set([document.body])).values()]).toEqual(['ada', 'bo']);
    expect(badges.chipsIn(new Set([document.createElement('p')])).size).toBe(0);
  });

  it('are let go with their item, and only then', () => {
    const [one, two] = [item('<h1>Ada</h1>'), item('<h1>Bo</h1>')];
    badges.showChip(one, PLACE, badgeText('ada'));
    badges.showChip(two, PLACE, badgeText('bo'));
    one.remove();
    badges.removeDetached();
    expect([...drawn.values()]).toEqual(['bo']);
    expect(badges.chipsIn(new Set([document.body, one])).size).toBe(1);
  });

  it('go where nothing is known of their author any more', () => {
    const one = item('<h1>Ada</h1>');
    badges.showChip(one, PLACE, badgeText('ada'));
    badges.showChip(one, PLACE, undefined);
    expect([hosts().length, drawn.size]).toEqual([0, 0]);
  });
});

it('all go with the run, and none comes after', () => {
  document.body.innerHTML = '<h1>Ada</h1>';
  const one = item('<h1>Bo</h1>');
  badges.showBadge(document, PLACE, badgeText('ada'));
  badges.showChip(one, PLACE, badgeText('bo'));
  run.abort();
  badges.showBadge(document, PLACE, badgeText('ada'));
  badges.showChip(one, PLACE, badgeText('bo'));
  expect([hosts().length, drawn.size]).toEqual([0, 0]);
});
