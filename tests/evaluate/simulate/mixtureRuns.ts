import type { Evidence, RealWord, SeenComment } from '../../../lib/model';
import { score } from '../../../lib/scoring/score';
import { atMost, type Result, shareOf } from '../Result';
import { exactly, followersList } from './audience';
import type { Random } from './random';

const NOW = Date.parse('2026-11-22T12:00:00Z');

function comments(random: Random, n: number, promoting: number): SeenComment[] {
  return Array.from({ length: n }, (_, i) => ({
    postId: `p${i % 6}`,
    who: `c${i}`,
    byOwner: false,
    seenAt: NOW - i,
    features: {
      length: 40,
      hasLink: false,
      mentionOnly: false,
      emojiOnly: false,
      promotion: random.chance(promoting),
      isQuestion: false,
      signature: '',
    },
  }));
}

/** An invented account with a share of planted followers; the rule's own rates are drawn anew for each, comments mostly ordinary. */
function wordOf(random: Random, share: number): RealWord {
  const rates = { found: random.beta(6, 2.5), wrongly: random.beta(2, 30) };
  const n = [40, 60, 100, 300][random.whole(0, 3)] ?? 40;
  const followers = random.whole(500, 50_000);
  const evidence: Evidence = {
    account: 'x:invented',
    site: 'x',
    profile: {
      handle: 'invented',
      followers: exactly(followers),
      following: exactly(Math.floor(followers * random.next() * 1.2)),
    },
    profileAt: NOW,
    posts: [],
    comments: comments(random, random.whole(0, 80), random.beta(2, 20)),
    members: followersList(random, n, share, rates),
    snapshots: [],
    saltId: 's',
  };
  return score(evidence, NOW).real.word;
}

/** End to end: which word an audience gets, by the share of planted followers. `effort`: 1 for the table, less for a quick look. */
export function mixtureRuns(random: Random, effort = 1): Result[] {
  const words = (runs: number, share: () => number) =>
    Array.from({ length: runs * effort }, () => wordOf(random, share()));
  const told = (what: string, list: readonly RealWord[], ...wanted: RealWord[]) =>
    shareOf('word', what, list.filter((word) => wanted.includes(word)).length, list.length);
  const none = words(1000, () => 0);
  const few = words(3000, () => 0.1 * random.next());
  const tenth = words(1000, () => 0.1);
  const half = words(600, () => 0.5);
  const most = words(600, () => 0.8);
  return [
    atMost(told('genuine, none planted: unusual follower pattern', none, 'unusual'), 0.01),
    atMost(told('genuine, up to 10 % planted: unusual follower pattern', few, 'unusual'), 0.01),
    atMost(told('genuine, exactly 10 % planted: unusual follower pattern', tenth, 'unusual'), 0.01),
    told('genuine, none planted: some unusual signs', none, 'some-signs'),
    told('genuine, none planted: nothing unusual', none, 'nothing-unusual'),
    told('exactly 10 % planted: some unusual signs', tenth, 'some-signs'),
    told('half planted: nothing unusual', half, 'nothing-unusual'),
    told('half planted: some unusual signs, or an unusual pattern', half, 'some-signs', 'unusual'),
    told('half planted: unusual follower pattern', half, 'unusual'),
    told('80 % planted: some unusual signs, or an unusual pattern', most, 'some-signs', 'unusual'),
    told('80 % planted: unusual follower pattern', most, 'unusual'),
  ];
}
