import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { z } from 'zod/mini';
import { type HostApi, sitesAt } from '../../../lib/background/hosts';
import { type CallSender, type ExtensionContext, validateCall } from '../../../lib/background/validateCall';
import { type Calls, callSchemas } from '../../../lib/messages/calls';
import type { RawObservation } from '../../../lib/model';
import { rawObservationOf } from '../rawPageOf';
import { comment, exact, member, NOON, observation, post, profilePage } from '../store/make';

const SITES: Record<string, string[]> = {
  'x.com': ['x'],
  'bsky.app': ['bluesky'],
  'tide.example': ['mastodon', 'misskey'],
};
/** As it is for this caller. */
const contextFor = ({ url }: CallSender): ExtensionContext => ({
  id: 'us',
  root: 'chrome-extension://us/',
  sites: (url && SITES[new URL(url).host]) || [],
  isOn: (site) => site !== 'bluesky',
});
const page: CallSender = { id: 'us', url: 'https://x.com/mira', tab: { id: 1 }, frameId: 0 };
const popup: CallSender = { id: 'us', url: 'chrome-extension://us/popup.html' };

const full = rawObservationOf(
  observation(
    NOON,
    profilePage('mira', {
      posts: [post('1', 'mira', { likes: exact(1250), publishedAt: '2026-11-19T08:00:00.000Z' })],
      comments: [
        comment('sol', {
          postId: '1',
          features: {
            length: 9,
            hasLink: false,
            mentionOnly: false,
            emojiOnly: false,
            promotion: false,
            isQuestion: true,
            language: 'en',
            signature: '0123456789abcdef',
          },
        }),
      ],
      members: [member('user@mastodon.example', { bio: '', place: 0, followers: exact(0) })],
      misses: [{ field: 'post.views', why: 'not found' }],
    }),
  ),
);

const observe = (data: unknown, sender = page) => validateCall({ call: 'observe', data }, sender, contextFor(sender));

/** The observation as it came through the door. */
function through(one: unknown): RawObservation | undefined {
  const call = observe({ observation: one });
  return call.call === 'observe' ? call.data.observation : undefined;
}

const withRawPage = (change: object) => ({ ...full, rawPage: { ...full.rawPage, ...change } });

describe('types', () => {
  it('say that what passes the callSchemas are the nouns', () => {
    expectTypeOf((one: z.infer<(typeof callSchemas)['observe']>['observation']): RawObservation => one).toBeFunction();
    expectTypeOf<{ [C in keyof Calls]: z.infer<(typeof callSchemas)[C]> }>().toExtend<{
      [C in keyof Calls]: Calls[C]['data'];
    }>();
    expect(Object.keys(callSchemas).sort()).toEqual([
      'badgeText',
      'badgeTexts',
      'changeSettings',
      'dropNorm',
      'forget',
      'forgetAll',
      'freezeNorm',
      'how',
      'inject',
      'keepFor',
      'observe',
      'pageSettings',
      'refresh',
      'switchSite',
    ]);
  });
});

describe('a true observation', () => {
  it('comes through unchanged', () => {
    expect(through(full)).toEqual(full);
  });

  it('loses keys nobody knows, at every depth', () => {
    const [one] = full.rawPage.posts;
    const odd = { ...withRawPage({ posts: [{ ...one, text: 'words' }], html: '<b>' }), cookie: 'x' };
    expect(through(odd)).toEqual(full);
  });

  it('loses items that are no items, and the others stand', () => {
    const odd = withRawPage({
      posts: [
        ...full.rawPage.posts,
        post('2', 'has space'),
        post('3', 'a'.repeat(200)),
        post('4', 'mira', { likes: exact(5) }),
        { ...post('5', 'mira'), likes: [exact(5)] },
        { ...post('6', 'mira'), likes: [Number.NaN] },
        { ...post('7', 'mira'), likes: [{ stated: 5 }] },
        post('8', 'mira', { publishedAt: '2026-02-31' }),
        post('9', 'mira', { publishedAt: 'yesterday' }),
        { ...post('10', 'mira'), pinned: 'yes' },
        null,
        'post',
        [],
      ],
      comments: [...full.rawPage.comments, comment('line\nbreak'), comment('sol', { postId: 'x'.repeat(300) })],
      members: [
        ...full.rawPage.members,
        member('nul\0'),
        member('sol', { place: -1 }),
        member('sol', { name: 'n'.repeat(2561) }),
      ],
      misses: [...full.rawPage.misses, { field: 'a b', why: '' }, { field: 'post.likes', why: 'w'.repeat(3001) }],
    });
    expect(through(odd)).toEqual(full);
  });

  it('has its handles in lower case', () => {
    expect(through(withRawPage({ posts: [post('1', 'MIRA')] }))?.rawPage.posts[0]?.author).toBe('mira');
  });

  it.each([
    ['texts', ['1.2K Followers', '1,234']],
    ['a text with the number in full', [{ exact: '1234 Likes. Like' }]],
    ['texts to add up', [{ sum: ['1.2K reposts', '3 quotes'] }]],
    ['digits of the page’s own data', [{ stated: '25500' }]],
  ])('may hold counts as they stand: %s', (_kind, likes) => {
    const rough = { id: '1', author: 'mira', pinned: false, promoted: false, likes };
    expect(through(withRawPage({ posts: [rough] }))?.rawPage.posts).toEqual([rough]);
  });

  it('loses a post whose count is no find', () => {
    const odd = (likes: unknown) => ({ id: '1', pinned: false, promoted: false, likes });
    const posts = [
      odd(12),
      odd(['x'.repeat(3001)]),
      odd([{ exact: 12 }]),
      odd([{ sum: [] }]),
      odd(Array(81).fill('1')),
      odd([{ sum: Array(41).fill('1') }]),
    ];
    expect(through(withRawPage({ posts }))?.rawPage.posts).toEqual([]);
  });
});

describe('what is too long', () => {
  const rawPageOf = (change: object) => through(withRawPage(change))?.rawPage;
  const rough = (likes: unknown) => ({ id: '1', author: 'mira', pinned: false, promoted: false, likes });

  it('is cut where it is a text, and the rawPage stands', () => {
    const profile = { handle: 'mira', name: 'n'.repeat(257), bio: `${'b'.repeat(4095)}🙂` };
    expect(rawPageOf({ profile })?.profile).toEqual({
      handle: 'mira',
      name: 'n'.repeat(256),
      bio: 'b'.repeat(4095), // not in the middle of a sign
    });
    expect(rawPageOf({ members: [profile] })?.members[0]?.name).toHaveLength(256);
    const misses = [{ field: 'post.likes', why: 'w'.repeat(301) }];
    expect(rawPageOf({ misses })?.misses[0]?.why).toHaveLength(300);
  });

  it('is cut where it is a list', () => {
    const rawPage = rawPageOf({
      posts: Array.from({ length: 501 }, (_, i) => post(String(i), 'mira')),
      comments: Array(2001).fill(comment('sol', { postId: '1' })),
      members: Array(2001).fill(member('sol')),
      misses: Array(1001).fill({ field: 'post.likes', why: '' }),
    });
    expect(rawPage?.posts.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, i) => String(i)));
    expect([rawPage?.comments.length, rawPage?.members.length, rawPage?.misses.length]).toEqual([2000, 2000, 1000]);
  });

  it('is left out where it is a find, for half a count is another count', () => {
    const likes = ['1'.repeat(301), { exact: '1'.repeat(301) }, { sum: ['1', '1'.repeat(301)] }, '12'];
    expect(rawPageOf({ posts: [rough(likes)] })?.posts).toEqual([rough(['12'])]);
    expect(rawPageOf({ posts: [rough([{ sum: Array(5).fill('1') }, '12'])] })?.posts).toEqual([rough(['12'])]);
    expect(rawPageOf({ posts: [rough(Array(9).fill('12'))] })?.posts).toEqual([rough(Array(8).fill('12'))]);
    const profile = { handle: 'mira', followers: ['1'.repeat(301)], joined: ['j'.repeat(301), '2020'] };
    expect(rawPageOf({ profile })?.profile).toEqual({ handle: 'mira', followers: [], joined: ['2020'] });
  });
});

describe('languages', () => {
  it('that are none are as if the page said nothing, and cost no evidence', () => {
    const odd = { ...full, rawPage: { ...full.rawPage, lang: 'en_US<' } };
    expect(through(odd)?.rawPage).toEqual({ ...full.rawPage, lang: '' });
  });
});

describe('what does not come through', () => {
  it.each<[string, unknown]>([
    ['no observation', undefined],
    ['no id', { ...full, id: '' }],
    ['an id with markup', { ...full, id: '<script>--' }],
    ['a time before there was Hundred', { ...full, at: 0 }],
    ['no time', { ...full, at: Number.NaN }],
    ['a page of no kind', withRawPage({ page: { kind: 'admin' } })],
    ['a page without posts', withRawPage({ posts: undefined })],
    ['posts that are no list', withRawPage({ posts: { length: 1 } })],
    ['far too many posts', withRawPage({ posts: Array(5001).fill(post('1', 'mira')) })],
    ['far too many comments', withRawPage({ comments: Array(20_001).fill(comment('sol')) })],
    ['a far too long bio', withRawPage({ profile: { handle: 'mira', bio: 'b'.repeat(40_961) } })],
    ['a handle that is too long', withRawPage({ profile: { handle: 'm'.repeat(129) } })],
    ['a site that is no site', withRawPage({ site: '__proto__' })],
    ['a profile without handle', withRawPage({ profile: { name: 'Mira' } })],
    [
      'a profile with a count that was understood already',
      withRawPage({ profile: { handle: 'mira', followers: [{ low: 1, value: 2, high: 3 }] } }),
    ],
    ['a key that reaches for the prototype', JSON.parse(`{"__proto__":{"ok":true},"id":"${full.id}"}`)],
    ['a nested one', withRawPage({ profile: { handle: 'mira', constructor: {} } })],
    ['an instance of something', Object.assign(Object.create(Object.create({})), full)],
  ])('%s', (_, one) => {
    expect(through(one)).toBeUndefined();
  });

  it('nesting without end', () => {
    let deep: unknown = {};
    for (let i = 0; i < 10_000; i++) deep = { deep };
    expect(observe({ observation: full, deep }).call).toBeUndefined();
  });

  it('anything else, without a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        expect(observe(data).call).toBeUndefined();
        expect(validateCall(data, page, contextFor(page)).call).toBeUndefined();
      }),
    );
  });
});

describe('who may call', () => {
  it.each(['https://x.com.evil.example/mira', 'https://x.com@evil.example/mira', 'https://evilx.com/mira'])(
    'is no page at %s',
    async (url) => {
      const sites = await sitesAt({ permissions: { getAll: async () => ({}) } } as unknown as HostApi, url);
      const message = { call: 'observe', data: { observation: full } };
      expect(validateCall(message, { ...page, url }, { ...contextFor(page), sites }).call).toBeUndefined();
    },
  );

  const forget = { call: 'forget', data: { account: 'x:mira' } };
  const badgeText = { call: 'badgeText', data: { account: 'x:mira' } };
  const tide = { call: 'badgeText', data: { account: 'mastodon:mira@tide.example' } };
  const observed = { call: 'observe', data: { observation: full } };

  const offPage = { ...page, url: 'https://bsky.app/profile/mira' };
  const offScore = { call: 'badgeText', data: { account: 'bluesky:mira' } };
  const offObserved = { call: 'observe', data: { observation: withRawPage({ site: 'bluesky' }) } };

  it.each<[string, unknown, CallSender]>([
    ['a page of the site', observed, page],
    ['a page of the site, for its score', badgeText, page],
    ['a page of a host that was allowed', tide, { ...page, url: 'https://tide.example/@mira' }],
    ['the popup, for a score', badgeText, popup],
    ['the popup, to forget', forget, popup],
    ['the popup, to forget all', { call: 'forgetAll', data: {} }, popup],
    ['the library, to freeze a norm', { call: 'freezeNorm', data: { site: 'x', min: 1000, max: 10_000 } }, popup],
    ['the library, to work out again', { call: 'refresh', data: { accounts: ['x:mira'] } }, popup],
    ['the settings, to keep for a time', { call: 'keepFor', data: { days: 90 } }, popup],
    ['the library, to drop a norm', { call: 'dropNorm', data: { id: 'own-x-1000-2026-11-20' } }, popup],
    ['the settings, to keep for ever', { call: 'keepFor', data: { days: null } }, popup],
    ['the popup, to switch a site', { call: 'switchSite', data: { site: 'x', isOn: false } }, popup],
    ['the settings, to change some', { call: 'changeSettings', data: { change: { theme: 'dark' } } }, popup],
    ['the popup, for a score of a site that is off', offScore, popup],
    ['a page, for its settings', { call: 'pageSettings', data: { site: 'x' } }, page],
    ['a page of a site that is off, for its settings', { call: 'pageSettings', data: { site: 'bluesky' } }, offPage],
    [
      'a page of a site that is off, for its site’s script',
      { call: 'inject', data: { site: 'bluesky', script: 'site' } },
      offPage,
    ],
  ])('may: %s', (_, message, sender) => {
    expect(validateCall(message, sender, contextFor(sender))).toMatchObject({
      call: (message as { call: string }).call,
    });
  });

  it.each<[string, unknown, CallSender]>([
    ['another extension', observed, { ...page, id: 'them' }],
    ['nobody', observed, {}],
    ['a page of another site', observed, { ...page, url: 'https://bsky.app/profile/mira' }],
    ['a page of a host that was not allowed', tide, { ...page, url: 'https://shore.example/@mira' }],
    ['a page of a host that was allowed, for a fixed site', observed, { ...page, url: 'https://tide.example/@mira' }],
    ['a page of no site', observed, { ...page, url: 'https://evil.example/x.com' }],
    [
      'a page whose address starts like ours',
      observed,
      { ...page, url: 'https://evil.example/chrome-extension://us/' },
    ],
    ['a frame', observed, { ...page, frameId: 3 }],
    ['no tab', observed, { id: 'us', url: 'https://x.com/mira' }],
    ['the popup, with an observation', observed, popup],
    ['a page, to forget', forget, page],
    ['a page, to forget all', { call: 'forgetAll', data: {} }, page],
    ['a page, to freeze a norm', { call: 'freezeNorm', data: { site: 'x', min: 1000, max: 10_000 } }, page],
    ['a page, to keep for a time', { call: 'keepFor', data: { days: 90 } }, page],
    ['a page, to drop a norm', { call: 'dropNorm', data: { id: 'own-x-1000-2026-11-20' } }, page],
    ['a page, to work out again', { call: 'refresh', data: { accounts: ['x:mira'] } }, page],
    ['a page, for a score of another site', { call: 'badgeText', data: { account: 'bluesky:mira' } }, page],
    ['a page, for chips of another site', { call: 'badgeTexts', data: { site: 'bluesky', handles: ['mira'] } }, page],
    ['a page of a site that is off, for a score', offScore, offPage],
    [
      'a page of a site that is off, for a badge',
      { call: 'inject', data: { site: 'bluesky', script: 'badge' } },
      offPage,
    ],
    ['a page of a site that is off, with an observation', offObserved, offPage],
    ['a page, for the settings of another site', { call: 'pageSettings', data: { site: 'bluesky' } }, page],
    ['a page, to switch its site', { call: 'switchSite', data: { site: 'x', isOn: true } }, page],
    ['a page, to change settings', { call: 'changeSettings', data: { change: { paused: true } } }, page],
    ['the settings, to a theme there is not', { call: 'changeSettings', data: { change: { theme: 'red' } } }, popup],
    ['the settings, to a weight of nothing', { call: 'changeSettings', data: { change: { worthWeight: 0 } } }, popup],
    ['a call there is none of', { call: 'toString', data: {} }, popup],
    ['a call from the prototype', { call: '__proto__', data: {} }, popup],
  ])('may not: %s', (_, message, sender) => {
    expect(validateCall(message, sender, contextFor(sender))).toMatchObject({
      call: undefined,
      why: expect.any(String),
    });
  });

  it('changes what is named, and switches no site on the way', () => {
    const data = { change: { density: 'popup', sitesOff: ['x'], welcomed: true } };
    const call = validateCall({ call: 'changeSettings', data }, popup, contextFor(popup));
    expect(call).toEqual({ call: 'changeSettings', data: { change: { density: 'popup' } } });
  });

  it('leaves out handles that are none, and refuses more than 200', () => {
    const ask = (handles: unknown[]) =>
      validateCall({ call: 'badgeTexts', data: { site: 'x', handles } }, page, contextFor(page));
    expect(ask(['mira', 'two words', 7])).toMatchObject({ call: 'badgeTexts', data: { handles: ['mira'] } });
    expect(ask(Array(201).fill('mira')).call).toBeUndefined();
  });
});
