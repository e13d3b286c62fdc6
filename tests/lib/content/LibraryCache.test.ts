import { beforeEach, expect, it } from 'vitest';
import { LibraryCache } from '../../../lib/content/LibraryCache';
import type { BadgeText } from '../../../lib/model';

const badgeText = (handle: string) => ({ handle, account: `x:${handle}` }) as BadgeText;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

let library: Record<string, BadgeText>;
let asked: string[][];
let changes: string[][];
let known: LibraryCache;

beforeEach(() => {
  library = { ada: badgeText('ada') };
  asked = [];
  changes = [];
  known = new LibraryCache({
    fetchBadgeTexts: async (handles) => {
      asked.push(handles);
      return Object.fromEntries(Object.entries(library).filter(([handle]) => handles.includes(handle)));
    },
    after: (_ms, run) => void setTimeout(run, 0),
    onChange: (handles) => changes.push([...handles]),
  });
});

it('asks for many at once, for each once per page, in questions that are not too long', async () => {
  const many = Array.from({ length: 250 }, (_, i) => `who${i}`);
  known.request(many);
  known.request([...many, undefined, 'ada']);
  await soon();
  known.request(many);
  await soon();
  expect(asked.map((handles) => handles.length)).toEqual([200, 51]);
  expect(changes).toEqual([['ada']]);
});

it('asks for everybody again on another page, and says who came and who left', async () => {
  known.request(['ada', 'bo']);
  await soon();
  library = { bo: badgeText('bo') };
  known.forgetRequests();
  known.request(['ada', 'bo']);
  await soon();
  expect([known.has('ada'), known.has('bo')]).toEqual([false, true]);
  expect(changes).toEqual([['ada'], ['ada', 'bo']]);
});

it('takes nobody for known because of what they are called', async () => {
  known.request(['constructor', '__proto__', 'tostring']);
  await soon();
  expect(known.has('constructor')).toBe(false);
  expect(changes).toEqual([]);
});

it('forgets nobody where no answer comes', async () => {
  const mute = new LibraryCache({
    fetchBadgeTexts: async () => undefined,
    after: (_ms, run) => run(),
    onChange: (handles) => changes.push([...handles]),
  });
  mute.set(badgeText('bo'));
  mute.request(['bo']);
  await soon();
  expect(mute.get('bo')?.handle).toBe('bo');
  expect(changes).toEqual([]);
});

it('asks again for whom no answer came', async () => {
  const asks: string[][] = [];
  const mute = new LibraryCache({
    fetchBadgeTexts: async (handles) => void asks.push(handles),
    after: (_ms, run) => run(),
    onChange: () => {},
  });
  mute.request(['bo']);
  await soon();
  mute.request(['bo']);
  expect(asks).toEqual([['bo'], ['bo']]);
});
