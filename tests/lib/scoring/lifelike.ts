import fc from 'fast-check';
import type { Count, Evidence, SeenComment, SeenMember, SeenPost, Snapshot } from '../../../lib/model';
import { DAY, evidence, exact, features, NOW } from './build';

/** A count as a page prints it: in full, or cut to two digits that matter ("1.2K"). */
function printed(value: number, isShort: boolean): Count {
  const step = isShort && value >= 1000 ? 10 ** (Math.floor(Math.log10(value)) - 1) : 1;
  const low = Math.floor(value / step) * step;
  return { low, value: low, high: low + step - 1 };
}

/** Hundredths from low to high, evenly: `fc.double` prefers the smallest. */
const between = (low: number, high: number) => fc.integer({ min: 100 * low, max: 100 * high }).map((n) => n / 100);
/** Whole numbers of so many digits, each power of ten as likely as the next. */
const sized = (low: number, high: number) => between(low, high).map((x) => Math.floor(10 ** x));
/** Shares of which 0 and 1 come up often: nobody, some, everybody. */
const extreme = fc.oneof(fc.constantFrom(0, 1), between(0, 1));

/** What decides about an account's posts. */
const anyPace = fc.record({
  n: fc.oneof({ weight: 1, arbitrary: fc.nat(4) }, { weight: 4, arbitrary: fc.integer({ min: 5, max: 24 }) }),
  gap: fc.constantFrom(0.3, 1, 3, 6),
  level: between(-11, -1),
  spread: fc.constantFrom(0, 0.5, 1.5),
  precision: fc.constantFrom(24, 24, 10, 7),
  isShort: fc.boolean(),
  isTop: fc.nat(9).map((n) => n === 0),
  hides: fc.constantFrom('', '', '', 'likes', 'shares', 'views'),
  noise: fc.array(between(-2, 2), { minLength: 24, maxLength: 24 }),
});
type Pace = typeof anyPace extends fc.Arbitrary<infer T> ? T : never;

function postsAt(followers: number, pace: Pace): SeenPost[] {
  return Array.from({ length: pace.n }, (_, i) => {
    const reach = followers * Math.exp(pace.level + pace.spread * (pace.noise[i] ?? 0));
    const counts = { likes: reach, replies: reach / 30, shares: reach / 12, views: 8 * reach + 0.02 * followers };
    const at = new Date(NOW - (0.5 + i * pace.gap) * DAY).toISOString();
    const post: SeenPost = {
      id: `p${String(i).padStart(3, '0')}`,
      publishedAt: at.slice(0, pace.precision),
      pinned: i === 23,
      promoted: false,
      seenAt: NOW,
      firstSeenAt: NOW,
      ...(pace.isTop && { top: true }),
    };
    for (const [kind, n] of Object.entries(counts)) {
      if (kind !== pace.hides) post[kind as keyof typeof counts] = printed(Math.floor(n), pace.isShort);
    }
    return post;
  });
}

const anyTalk = fc.record({
  threads: fc.nat(9),
  each: fc.nat(30),
  regulars: fc.integer({ min: 1, max: 60 }),
  answers: extreme,
  asks: extreme,
  promotes: extreme,
});
type Talk = typeof anyTalk extends fc.Arbitrary<infer T> ? T : never;

/** Some of a share, evenly over the places: every third for a third. */
const some = (i: number, part: number) => Math.floor((i + 1) * part) > Math.floor(i * part);

function commentsOf(talk: Talk): SeenComment[] {
  return Array.from({ length: talk.threads }, (_, t) => {
    const base = { postId: `p${String(t).padStart(3, '0')}`, seenAt: NOW };
    const said = (minutes: number) => new Date(NOW - 5 * DAY + minutes * 60_000).toISOString();
    const others = Array.from({ length: talk.each }, (_, i) => ({
      ...base,
      who: `h${(i * (t + 1)) % talk.regulars}`,
      byOwner: false,
      publishedAt: said(i),
      features: features(`${t} ${i}`, { isQuestion: some(i, talk.asks), promotion: some(i, talk.promotes) }),
    }));
    const owner = { ...base, who: '', byOwner: true, publishedAt: said(900) };
    return some(t, talk.answers) ? [...others, owner] : others;
  }).flat();
}

const anyList = fc.record({
  n: fc.nat(90),
  flagged: extreme,
  isRun: fc.boolean(),
  batch: fc.constantFrom('', '', 'shape', 'bio'),
});
type List = typeof anyList extends fc.Arbitrary<infer T> ? T : never;

function membersOf(list: List): SeenMember[] {
  return Array.from({ length: list.n }, (_, i) => ({
    who: `m${i}`,
    seenAt: NOW,
    ...(list.isRun && { place: i }),
    shape: list.batch === 'shape' && i >= 20 && i < 36 ? 'a6_94' : `a${3 + ((i * 7) % 11)}`,
    nameIsHandle: i % 9 === 0,
    emptyBio: list.batch === 'bio' ? i < 15 : i % 3 === 0,
    followers: exact(some(i, list.flagged) ? 3 : 400),
    following: exact(some(i, list.flagged) ? 4_000 : 350),
    posts: exact(some(i, list.flagged) ? 0 : 60),
  }));
}

const anyVisits = fc.record({ n: fc.nat(12), jump: fc.constantFrom(0, 0.3, -0.3), saw: fc.boolean() });
type Visits = typeof anyVisits extends fc.Arbitrary<infer T> ? T : never;

function snapshotsOf(followers: number, visits: Visits): Snapshot[] {
  return Array.from({ length: visits.n }, (_, i) => {
    const at = NOW - (visits.n - 1 - i) * DAY;
    const changed = i === visits.n - 2 ? 1 + visits.jump : 1;
    return {
      day: new Date(at).toISOString().slice(0, 10),
      at,
      followers: exact(Math.floor(followers * changed) + i),
      following: exact(visits.saw ? 400 + 300 * (i % 2) : 400),
    };
  });
}

/** An account as one meets them: posts in a row, threads, a followers list, visits. Every word of both axes comes up. */
export const lifelike: fc.Arbitrary<Evidence> = fc
  .record({
    site: fc.constantFrom('x', 'x', 'instagram', 'instagram', 'youtube', 'tiktok', 'facebook', 'bluesky'),
    followers: fc.oneof({ weight: 1, arbitrary: sized(0, 3) }, { weight: 5, arbitrary: sized(3, 7) }),
    isShort: fc.boolean(),
    following: fc.option(sized(0, 5), { nil: undefined }),
    joined: fc.constantFrom(undefined, undefined, '2011', '2014', '2019-04', '2020-03-09', '2026-10', '2026-11'),
    pace: anyPace,
    talk: anyTalk,
    list: anyList,
    visits: anyVisits,
  })
  .map(({ site, followers, isShort, following, joined, pace, talk, list, visits }) =>
    evidence(
      site,
      'ada',
      {
        followers: printed(followers, isShort),
        ...(following !== undefined && { following: printed(following, isShort) }),
        ...(joined !== undefined && { joined }),
      },
      {
        posts: postsAt(followers, pace),
        comments: commentsOf(talk),
        members: membersOf(list),
        snapshots: snapshotsOf(followers, visits),
      },
    ),
  );
