// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { featurize } from '../../../lib/comments/featurize';
import { Badges, type Draw } from '../../../lib/content/Badges';
import { PageController } from '../../../lib/content/PageController';
import type { BadgeText, RawPage } from '../../../lib/model';
import type { Site } from '../../../lib/sites/Site';

const site: Site = {
  id: 'plain',
  matches: ['https://plain.example/*'],
  is: [],
  shownCountsAre: 'rounded',
  reserved: 'home',
  pages: {
    profile: { path: '/:handle' },
    feed: { path: '/home' },
    post: { path: '/:handle/post/:id' },
  },
  profile: {
    root: (root) => root.querySelector('header') ?? undefined,
    handle: ['h2'],
    name: ['h1'],
    followers: ['b'],
    private: ['i'],
  },
  post: { item: 'article', id: [['', 'id']], author: ['cite'], publishedAt: ['time'], likes: ['b'] },
  comment: { item: 'li', author: ['cite'], text: ['q'] },
  badge: { beside: 'h1' },
  chip: { inside: 'cite' },
};

const badgeText = (handle: string): BadgeText => ({
  account: `plain:${handle}`,
  handle,
  tone: 'answer',
  ratio: '1:9',
  word: 'answer',
  title: '',
  summary: '',
  reasons: [],
  footer: [],
  ariaLabel: handle,
  at: 0,
});

const header = (handle: string, inner = '') =>
  `<header><h1>${handle}</h1><h2>@${handle}</h2><b>1,234 followers</b>${inner}</header>`;
const post = (id: string, author: string) => `<article id="${id}"><cite>${author}</cite><b>3</b></article>`;

let sent: RawPage[];
let drawn: Map<ShadowRoot, string>;
let library: Record<string, BadgeText>;
let described: number;
let badges: Badges;
let run: AbortController;
let controller: PageController;
let settle: () => void;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const go = (path: string, html: string) => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = html;
  controller.change({ url: new URL(path, 'https://plain.example'), moved: true });
};
/** What the page's badges say, by the words of what they stand at. */
const shown = () =>
  [...document.querySelectorAll('span')].map(
    (host) => (host.previousElementSibling ?? host.parentElement)?.textContent,
  );

let density: 'badge' | 'chips' | 'popup';
beforeEach(() => {
  start('chips');
});

function start(wanted: typeof density): void {
  density = wanted;
  sent = [];
  described = 0;
  drawn = new Map();
  library = { ada: badgeText('ada'), bo: badgeText('bo') };
  run = new AbortController();
  const draw: Draw = (root, one) => void (one ? drawn.set(root, one.handle) : drawn.delete(root));
  badges = new Badges(document, draw, run.signal);
  controller = new PageController({
    document,
    site,
    density,
    badges,
    send: (rawPage) => sent.push(rawPage),
    after: (ms, run) => {
      if (ms < 1000) setTimeout(run, 0);
      else settle = run;
    },
    loadFeaturize: async () => {
      described++;
      return featurize;
    },
    fetchBadgeText: async (account) => library[account.slice(6)],
    fetchBadgeTexts: async (handles) =>
      Object.fromEntries(Object.entries(library).filter(([handle]) => handles.includes(handle))),
  });
}

describe('what is shown in pages', () => {
  const feed = `${post('1', 'ada')}${post('2', 'bo')}`;
  it.each([
    ['chips', ['ada'], ['ada', 'bo']],
    ['badge', ['ada'], []],
    ['popup', [], []],
  ] as const)('with "%s": badges %j, chips %j; all are read', async (wanted, badged, chipped) => {
    start(wanted);
    go('/ada', header('ada'));
    await soon();
    expect([...drawn.values()]).toEqual(badged);
    expect(controller.state).toMatchObject({ account: 'plain:ada' });
    go('/home', feed);
    await soon();
    expect([...drawn.values()]).toEqual(chipped);
    expect(sent.flatMap(({ posts }) => posts.map(({ id }) => id))).toEqual(['1', '2']);
  });
});

describe('a profile', () => {
  it('is sent once, and its cached score stands beside the name', async () => {
    go('/ada', header('ada'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.profile).toMatchObject({ handle: 'ada', followers: ['1,234 followers'] });
    await soon();
    expect(shown()).toEqual(['ada']);
    expect([...drawn.values()]).toEqual(['ada']);
    controller.change({ url: new URL('https://plain.example/ada'), moved: false });
    expect(sent).toHaveLength(1);
  });

  it('has its badge drawn once more when it stands: by then the page has its colours', async () => {
    go('/ada', header('ada'));
    await soon();
    const draws = vi.spyOn(drawn, 'set');
    settle();
    expect(draws).toHaveBeenCalledOnce();
  });

  it('gets its badge back when the page draws its header anew', async () => {
    go('/ada', header('ada'));
    await soon();
    document.body.innerHTML = header('ada');
    controller.change({ url: new URL('https://plain.example/ada'), moved: false, roots: [document.body] });
    expect(shown()).toEqual(['ada']);
  });

  it('shows nothing while the old header stands under the new address', async () => {
    go('/ada', header('ada'));
    await soon();
    go('/bo', header('ada'));
    await soon();
    expect(shown()).toEqual([]);
    expect(sent.filter(({ profile }) => profile?.handle === 'bo')).toEqual([]);
    document.body.innerHTML = header('bo');
    controller.change({ url: new URL('https://plain.example/bo'), moved: false, roots: [document.body] });
    await soon();
    expect([...drawn.values()]).toEqual(['bo']);
  });

  it.each([
    ['is not there', '<main><h1>ada</h1></main>'],
    ['says neither name nor followers', '<header><div>ada</div><h2>@ada</h2></header><h1></h1>'],
  ])('shows nothing where the header %s, however well the account is known', async (_, html) => {
    go('/ada', html);
    await soon();
    expect(controller.state).toMatchObject({ site: 'plain', account: 'plain:ada' });
    expect(shown()).toEqual([]);
  });

  it('loses its badge at once when the page has moved on, before what is new is read', async () => {
    go('/ada', header('ada'));
    await soon();
    expect([...drawn.values()]).toEqual(['ada']);
    controller.removeOutdated(new Set(), true);
    expect([...drawn.values()]).toEqual([]);
  });

  it('never shows a late answer for an account that was left', async () => {
    go('/ada', header('ada'));
    go('/cy', header('cy'));
    await soon();
    expect([...drawn.values()]).toEqual([]);
    const observation = { id: '1', at: 1, rawPage: { ...(sent[0] as RawPage) } };
    controller.receive({ ok: true, badgeText: badgeText('ada') }, observation);
    expect([...drawn.values()]).toEqual([]);
  });

  it('that is private sends that it is, and nothing else', async () => {
    go('/ada', `${header('ada', '<i>private</i>')}${post('1', 'ada')}`);
    await soon();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.profile).toEqual({ handle: 'ada', private: true });
    expect(sent[0]?.posts).toEqual([]);
    expect(shown()).toEqual([]);
    expect(controller.state).toMatchObject({ account: 'plain:ada', private: true });
  });
});

describe('the order of a list', () => {
  const dated = (id: string, day: number) =>
    `<article id="${id}"><cite>ada</cite><b>3</b><time>2026-11-${day}</time></article>`;
  const days = () => sent.at(-1)?.order?.map((parts) => parts.map(({ publishedAt }) => publishedAt[0]?.slice(-2)));

  it('is sent of the whole list, though only what is new is', () => {
    go('/ada', header('ada') + dated('1', 19) + dated('2', 18));
    expect(days()).toEqual([['19'], ['18']]);
    document.body.insertAdjacentHTML('beforeend', dated('3', 17));
    const roots = [...document.querySelectorAll('article:last-child')];
    controller.change({ url: new URL('https://plain.example/ada'), moved: false, roots });
    expect(sent.at(-1)?.posts.map(({ id }) => id)).toEqual(['3']);
    expect(days()).toEqual([['19'], ['18'], ['17']]);
  });
});

describe('a thread', () => {
  it('sends its comments once their words can be turned into features, and never the words', async () => {
    go('/ada/post/1', `${post('1', 'ada')}<li><cite>bo</cite><q>Which harbour is this?</q></li>`);
    expect(sent.flatMap(({ comments }) => comments)).toEqual([]);
    await soon();
    const comments = sent.flatMap((rawPage) => rawPage.comments);
    expect(comments).toMatchObject([{ author: 'bo', postId: '1', features: { isQuestion: true } }]);
    expect(JSON.stringify(sent)).not.toContain('harbour');
  });

  it('of somebody who is not in the library is not read, and its words are never looked at', async () => {
    go('/zoe/post/1', `${post('1', 'zoe')}<li><cite>bo</cite><q>Which harbour is this?</q></li>`);
    await soon();
    expect(sent).toEqual([]);
    settle();
    await soon();
    expect(sent.flatMap((rawPage) => rawPage.comments)).toEqual([]);
    expect(described).toBe(0);
  });
});

describe('misses', () => {
  it('are told once the page stands, and only if they last', () => {
    go('/ada', '<header><h1>ada</h1><h2>@ada</h2></header>');
    expect(sent.flatMap(({ misses }) => misses)).toEqual([]);
    settle();
    expect(sent.at(-1)?.misses).toEqual([{ field: 'profile.followers', why: 'not found' }]);
    expect(controller.state.misses).toHaveLength(1);
  });

  it('that are gone by then, or of a page that was left, are none', () => {
    go('/ada', '');
    document.body.innerHTML = header('ada');
    const early = settle;
    settle();
    expect(sent.flatMap(({ misses }) => misses)).toEqual([]);
    go('/bo', '');
    early();
    expect(sent.flatMap(({ misses }) => misses)).toEqual([]);
  });
});

describe('a feed', () => {
  it('has chips beside authors of the library, and none beside others', async () => {
    go('/home', post('1', 'ada') + post('2', 'zoe') + post('3', 'bo'));
    await soon();
    expect([...drawn.values()]).toEqual(['ada', 'bo']);
  });

  it('follows a row that is given to somebody else', async () => {
    go('/home', post('1', 'ada') + post('2', 'zoe'));
    await soon();
    const rows = [...document.querySelectorAll('article')];
    const [first] = rows;
    (first?.querySelector('cite')?.firstChild as Text).data = 'zoe';
    controller.change({ url: new URL('https://plain.example/home'), moved: false, roots: rows });
    await soon();
    expect([...drawn.values()]).toEqual([]);
  });

  it('takes the chip off a row that is given to somebody else at once, and leaves the others', async () => {
    go('/home', post('1', 'ada') + post('2', 'bo'));
    await soon();
    const [name, other] = [...document.querySelectorAll('cite')];
    if (!name || !other) throw new Error('there are two rows');
    (name.firstChild as Text).data = 'zoe';
    (other.nextElementSibling?.firstChild as Text).data = '4';
    controller.removeOutdated(new Set([name, other]), false);
    expect([...drawn.values()]).toEqual(['bo']);
  });

  it('sends the posts of the library’s accounts, and all of it once it stands, for what cannot be read', async () => {
    go('/home', post('1', 'ada') + post('2', 'zoe'));
    await soon();
    const ids = () => sent.map(({ posts }) => posts.map(({ id }) => id));
    expect(ids()).toEqual([['1']]);
    settle();
    expect(ids()).toEqual([['1'], ['2']]);
  });

  it('is read again only where they post who turn out to be in the library', async () => {
    const change = vi.spyOn(controller, 'change');
    go('/home', post('1', 'zoe') + post('2', 'ada') + post('3', 'zoe'));
    await soon();
    expect(change.mock.lastCall?.[0].roots?.map(({ id }) => id)).toEqual(['2']);
    expect([...drawn.values()]).toEqual(['ada']);
  });

  it('loses the chip of an account that left the library, on the next page', async () => {
    go('/home', post('1', 'ada'));
    await soon();
    delete library.ada;
    go('/home', post('1', 'ada'));
    expect([...drawn.values()]).toEqual(['ada']);
    await soon();
    expect([...drawn.values()]).toEqual([]);
  });

  it('sends only what is new', async () => {
    go('/home', post('1', 'ada'));
    await soon();
    document.body.insertAdjacentHTML('beforeend', post('2', 'ada'));
    controller.change({ url: new URL('https://plain.example/home'), moved: false });
    expect(sent.map(({ posts }) => posts.map(({ id }) => id))).toEqual([['1'], ['2']]);
  });

  it('puts nothing into the page once it was ended, however late an answer comes', async () => {
    go('/home', post('1', 'ada'));
    run.abort();
    await soon();
    expect([shown(), [...drawn.values()]]).toEqual([[], []]);
  });

  it('stands where others stand between, and comes back behind a name that was drawn anew', async () => {
    go('/ada', header('ada'));
    await soon();
    const host = document.querySelector('span:empty');
    host?.before(document.createElement('u'));
    const between = () => [...(host?.parentElement?.children ?? [])].map((one) => one.localName);
    const before = between();
    controller.change({ url: new URL('https://plain.example/ada'), moved: false });
    expect(between()).toEqual(before);
  });
});
