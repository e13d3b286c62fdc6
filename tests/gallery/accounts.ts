import type { Evidence, Profile, SeenComment, SeenMember, SeenPost } from '../../lib/model';
import { comment, DAY, evidence, exact, features, NOW, post, posts } from '../lib/scoring/build';

/** Invented accounts: what was seen of them. Their cards are made of it by the product's own scoring (cards.ts). */

/** Likes around a middle, so that it is their median. */
const around = (middle: number, n = 14): number[] =>
  Array.from({ length: n }, (_, i) => Math.max(0, Math.round(middle * (1 + (i - (n - 1) / 2) / (2 * n)))));

/** Threads under the first posts: people by turns, of whom some come back; the owner answers in some; some ask. */
function threads(of: readonly SeenPost[], people: number, each: number, answered: number): SeenComment[] {
  return of.flatMap(({ id }, t) => {
    const others = Array.from({ length: each }, (_, i) =>
      comment(id, `h${(t * 7 + i * 13) % people}`, i, { features: features(`${id} ${i}`, { isQuestion: i === 0 }) }),
    );
    return t < answered ? [...others, comment(id, '', 900)] : others;
  });
}

/** A followers list read in order, the first so many of the kind that X's rule looks for. */
function list(flagged: number, n: number, more: (place: number) => Partial<SeenMember> = () => ({})): SeenMember[] {
  return Array.from({ length: n }, (_, place) => ({
    who: `m${place}`,
    seenAt: NOW,
    place,
    shape: `a${(place % 11) + 2}`,
    nameIsHandle: place % 9 === 0,
    emptyBio: place % 3 === 0,
    followers: exact(place < flagged ? 2 : 400),
    following: exact(place < flagged ? 3_000 : 350),
    ...more(place),
  }));
}

/** Picked here and there: no order. */
const picked = (flagged: number, n: number): SeenMember[] => list(flagged, n).map(({ place: _, ...rest }) => rest);

/** Comments of which most are copies of one. */
const copies = (of: readonly SeenPost[], n: number): SeenComment[] =>
  Array.from({ length: n }, (_, i) => {
    const text = { signature: i % 8 === 0 ? '' : '0f0f0f0f0f0f0f0f', promotion: i % 3 === 0 };
    return comment(of[i % of.length]?.id ?? '', `c${i}`, i, { features: features(`copy ${i}`, text) });
  });

/** All of it was seen at one moment, two minutes ago unless said otherwise. */
function account(
  site: string,
  handle: string,
  name: string,
  profile: Partial<Profile>,
  more: Partial<Evidence>,
  seenAt: number = NOW - 2 * 60_000,
): Evidence {
  const then = <T extends object>(rows: readonly T[] = []) => rows.map((row) => ({ ...row, seenAt }));
  const { posts, comments, members } = more;
  const lists = { posts: then(posts), comments: then(comments), members: then(members) };
  return evidence(site, handle, { name, ...profile }, { ...more, ...lists, profileAt: seenAt });
}

const answered = posts(around(30), { views: exact(5_714) });

/** 18,432 followers, people who answer, an owner who answers back; too few followers looked at for a word about them. */
export const mira = account(
  'x',
  'mira_halvorsen',
  'Mira Halvorsen',
  { followers: exact(18_432), following: exact(611) },
  {
    posts: [
      ...answered,
      post('old0', 40, 3, { pinned: true }),
      post('new0', 0.4, 12),
      ...[1, 2, 3].map((n) => post(`shared${n}`, n, 900, { sharedBy: 'mira_halvorsen' })),
    ],
    comments: threads(answered.slice(0, 12), 160, 18, 9),
    members: picked(0, 12),
  },
);

/** A large audience with few answers; many of the followers read stand out. */
export const guru = account(
  'x',
  'growthguru',
  'Growth Guru',
  { followers: exact(104_020), following: exact(98_200) },
  { posts: posts(around(1)), members: list(15, 40) },
);

const planted = posts(around(1));
/** The same with a second strong sign: most comments are copies. */
export const unusual = account(
  'x',
  'growthgrove',
  'Growth Grove',
  { followers: exact(104_020), following: exact(98_200) },
  { posts: planted, members: list(30, 60), comments: copies(planted, 64) },
);

/** 212 followers: lively, and no norm for its size. */
export const ola = account(
  'instagram',
  'ola_brews',
  'Ola Brews',
  { followers: exact(212) },
  { posts: posts(around(26, 4)) },
);

const harbour = around(2, 20).map((likes, i) => post(`p${i}`, 80 + 4 * i, likes));
/** Few answer, and the last post is long ago; nothing unusual. */
export const quiet = account(
  'x',
  'harbour_office',
  'Harbour Office',
  { followers: exact(41_000), following: exact(120) },
  { posts: harbour, members: list(1, 60), comments: threads(harbour.slice(0, 8), 60, 4, 0) },
);

/** One post so far. */
export const first = account(
  'x',
  'nina_newly',
  'Nina Newly',
  { followers: exact(1_204), following: exact(311), joined: '2022-11' },
  { posts: [post('p0', 0.3, 9, { views: exact(530) })] },
  NOW - 4_000,
);

/** Everything that a first look can show. */
export const full = account(
  'x',
  'full_of_facts',
  'Full of Facts',
  { followers: exact(1_204), following: exact(311), posts: exact(12_004), joined: '2022-11' },
  {
    posts: [0.2, 1.4, 2.6].map((days, i) => {
      const { likes: _, ...rest } = post(`p${i}`, days, 0, {
        replies: exact(4),
        shares: exact(5),
        views: exact(1_200),
      });
      return { ...rest, pollVotes: exact(602), paid: i === 0 };
    }),
  },
  NOW - 4_000,
);

/** Videos, counted per view. */
export const clips = account(
  'tiktok',
  'tide_clips',
  'Tide Clips',
  { followers: exact(18_432) },
  { posts: posts(around(700), { views: exact(5_600) }), comments: threads(answered.slice(0, 3), 40, 12, 2) },
);

/** The page showed top posts. */
export const top = account(
  'x',
  'top_of_the_town',
  'Top of the Town',
  { followers: exact(18_432) },
  { posts: posts(around(131, 6), { top: true, replies: exact(20) }) },
);

const shyPosts = posts(Array(11).fill(0), { replies: exact(9), shares: exact(6) }).map(({ likes: _, ...rest }) => rest);
/** Likes are not shown; a few people were seen, too few for a bound. A long name and handle. */
export const shy = account(
  'mastodon',
  'mira_halvorsen_of_the_harbour@mastodon.social.example',
  'Wolfeschlegelsteinhausenbergerdorff the Third, Official Page of the Harbour Gazette',
  { followers: exact(18_432) },
  { posts: shyPosts, comments: threads(shyPosts.slice(0, 2), 64, 32, 0) },
);

/** More than a billion followers. */
export const huge = account(
  'instagram',
  'everybody',
  'Everybody',
  { followers: exact(1_234_567_890) },
  { posts: posts(around(10)) },
);

/** More responses than followers. */
export const lively = account(
  'bluesky',
  'more.example',
  'More Than One',
  { followers: exact(212) },
  { posts: posts(around(640, 4)) },
);

const market = posts(around(10, 9));
/** In between, with some signs: the two words differ in colour. A name that is written from right to left. */
export const mixed = account(
  'x',
  'north_market',
  'مكتب الميناء للأخبار والصحافة العالمية',
  { followers: exact(18_432), following: exact(900) },
  { posts: market, members: list(20, 40), comments: threads(market.slice(0, 4), 40, 6, 1) },
);

/** Typical posts without a single response: only one end of the rate is known. */
export const unheard = account(
  'mastodon',
  'unheard@tide.example',
  'Unheard',
  { followers: exact(200) },
  { posts: posts(Array(14).fill(0)) },
);

/** Days on which the profile was opened, with a purge: an event. */
export const purged = account(
  'x',
  'spring_tide',
  'Spring Tide',
  { followers: exact(36_000), following: exact(300) },
  {
    posts: posts(around(40)),
    snapshots: Array.from({ length: 12 }, (_, i) => ({
      day: new Date(NOW - (11 - i) * DAY).toISOString().slice(0, 10),
      at: NOW - (11 - i) * DAY,
      followers: exact(i < 9 ? 40_000 + 40 * i : 36_000 + i),
    })),
  },
);

/** A private account: nothing of it is worked out. */
export const hidden = account('x', 'mira_private', 'Mira', { followers: exact(900), private: true }, {});

/** Nothing but a header. */
export const bare = account('x', 'bare_header', 'Bare Header', { followers: exact(900) }, {});
