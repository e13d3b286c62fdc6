// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Badges } from '../../../lib/content/Badges';
import { PageController } from '../../../lib/content/PageController';
import { linkMatch } from '../../../lib/extract/selectors';
import { watch } from '../../../lib/extract/watch';
import type { RawPage } from '../../../lib/model';
import type { Site } from '../../../lib/sites/Site';
import youtube from '../../../lib/sites/youtube';

/** A site whose lists bear no author: how its header and one item of its list look. */
interface Looks {
  site: Site;
  origin: string;
  header: (handle: string) => string;
  item: (id: string) => string;
  page: (header: string, list: string) => string;
}

const YOUTUBE: Looks = {
  site: youtube,
  origin: 'https://www.youtube.com',
  header: (handle) =>
    `<h1>${handle}</h1><yt-content-metadata-view-model><span role="text">@${handle}</span><span role="text">12 subscribers</span></yt-content-metadata-view-model>`,
  item: (id) =>
    `<ytd-rich-item-renderer><a href="/watch?v=${id}"></a><yt-content-metadata-view-model><span role="text">1.2M views</span><span role="text">3 days ago</span></yt-content-metadata-view-model></ytd-rich-item-renderer>`,
  page: (header, list) =>
    `<ytd-browse><yt-page-header-view-model>${header}</yt-page-header-view-model><div id="list">${list}</div></ytd-browse>`,
};
/** Tiles, as Instagram has them; its own selectors are more than this DOM understands. */
const TILES: Looks = {
  site: {
    id: 'tiles',
    matches: ['https://tiles.example/*'],
    is: [],
    shownCountsAre: 'floored',
    pages: { profile: { path: ['/:handle', '/:handle/reels'] } },
    profile: { root: 'header', handle: ['h2'], name: ['b'] },
    post: { item: 'main a', id: [linkMatch('', /^\/p\/(.+)\/$/)] },
    badge: { beside: 'h2' },
  },
  origin: 'https://tiles.example',
  header: (handle) => `<h2>${handle}</h2><b>${handle}</b>`,
  item: (id) => `<a href="/p/${id}/"><img></a>`,
  page: (header, list) => `<main><header>${header}</header><div id="list">${list}</div></main>`,
};

let looks: Looks;
let sent: RawPage[];
let run: AbortController;
let changes: number;
let timers: { ms: number; run: () => void }[];

/** Which account each post was sent as. */
const owners = () =>
  Object.fromEntries(
    sent.flatMap(({ page, posts }) => posts.map(({ id = '', author = page.handle ?? 'nobody' }) => [id, author])),
  );
/** Until what has just changed was read. */
const settled = async () => {
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0), { timeout: 5000 });
  changes = 0;
};
const part = (selector: string) => document.querySelector(selector) as Element;
const drawHeader = (handle: string) => {
  part('yt-page-header-view-model, header').innerHTML = looks.header(handle);
};
const drawList = (...ids: string[]) => {
  part('#list').innerHTML = ids.map(looks.item).join('');
};
const go = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(looks.origin + path);

const ids = (name: string) => [1, 2, 3].map((number) => `${name.padEnd(10, '_')}${number}`);
const all = (name: string) => Object.fromEntries(ids(name).map((id) => [id, name]));

function begin(these: Looks, path: string, html: string): void {
  looks = these;
  go(path);
  document.body.innerHTML = html;
  const badges = new Badges(document, () => undefined, run.signal);
  const controller = new PageController({
    document,
    site: looks.site,
    density: 'badge',
    badges,
    send: (rawPage) => sent.push(rawPage),
    after: (ms, call) => timers.push({ ms, run: call }),
    loadFeaturize: async () => undefined,
    fetchBadgeText: async () => undefined,
    fetchBadgeTexts: async () => ({}),
  });
  watch(document, {
    signal: run.signal,
    isOurs: () => false,
    onMutation: (changed, moved) => controller.removeOutdated(changed, moved),
    onChange: (change) => {
      controller.change(change);
      changes++;
    },
  });
}
const settle = () => {
  for (const { ms, run: call } of timers.splice(0)) if (ms >= 1000) call();
};

beforeEach(() => {
  sent = [];
  changes = 0;
  timers = [];
  run = new AbortController();
});
afterEach(() => run.abort());

describe.each([
  ['YouTube', YOUTUBE, '/@alpha', '/@beta'],
  ['tiles', TILES, '/alpha/', '/beta/'],
])('within one document (%s)', (_, these, alpha, beta) => {
  const start = async () => {
    begin(these, alpha, these.page(these.header('alpha'), ids('alpha').map(these.item).join('')));
    await settled();
    expect(owners()).toEqual(all('alpha'));
    go(beta);
  };

  it('a list that is drawn after its header is nobody’s until it has changed', async () => {
    await start();
    drawHeader('beta');
    await settled();
    settle();
    expect(owners()).toEqual(all('alpha'));
    drawList(...ids('beta'));
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), ...all('beta') });
  });

  it('a list that is drawn before its header is nobody’s until that has come', async () => {
    await start();
    drawList(...ids('beta'));
    await settled();
    settle();
    expect(owners()).toEqual(all('alpha'));
    drawHeader('beta');
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), ...all('beta') });
  });

  it('items that are used again are somebody’s once they are another’s posts', async () => {
    await start();
    drawHeader('beta');
    await settled();
    const [link] = [...document.querySelectorAll('#list a')];
    const [id = ''] = ids('beta');
    link?.setAttribute('href', /href="([^"]+)"/.exec(looks.item(id))?.[1] ?? '');
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), [id]: 'beta' });
  });

  it('what came after the last look at the page before is not taken for the next one’s', async () => {
    await start();
    part('#list').insertAdjacentHTML('beforeend', looks.item('late_______'));
    go(alpha);
    await Promise.resolve();
    go(beta);
    drawHeader('beta');
    await settled();
    expect(owners().late_______).not.toBe('beta');
  });

  it('another tab of the same account is still its own', async () => {
    await start();
    go(`${alpha}/reels`.replace('//', '/'));
    part('#list').insertAdjacentHTML('beforeend', looks.item('more_______'));
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), more_______: 'alpha' });
  });

  it('a page to which one comes back has its own again', async () => {
    await start();
    drawHeader('beta');
    await settled();
    go(alpha);
    drawHeader('alpha');
    sent = [];
    await settled();
    expect(owners()).toEqual(all('alpha'));
  });
});

describe('an address that names no account', () => {
  const start = async () => {
    begin(YOUTUBE, '/channel/UCalpha', YOUTUBE.page(YOUTUBE.header('alpha'), ids('alpha').map(YOUTUBE.item).join('')));
    await settled();
    expect(owners()).toEqual(all('alpha'));
    go('/channel/UCbeta');
  };

  it('is of nobody while the header is the one of the page before', async () => {
    await start();
    drawList(...ids('beta'));
    await settled();
    expect(owners()).toEqual(all('alpha'));
    drawHeader('beta');
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), ...all('beta') });
  });

  it('is of nobody while the list is the one of the page before', async () => {
    await start();
    drawHeader('beta');
    await settled();
    expect(owners()).toEqual(all('alpha'));
    drawList(...ids('beta'));
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), ...all('beta') });
  });

  it('may be reached from one that names it', async () => {
    begin(YOUTUBE, '/@alpha', YOUTUBE.page(YOUTUBE.header('alpha'), ids('alpha').map(YOUTUBE.item).join('')));
    await settled();
    go('/channel/UCbeta');
    drawList(...ids('beta'));
    await settled();
    drawHeader('beta');
    await settled();
    expect(owners()).toEqual({ ...all('alpha'), ...all('beta') });
  });
});
