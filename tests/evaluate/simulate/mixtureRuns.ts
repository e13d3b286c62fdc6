import type { AudienceWord, Evidence } from '../../../lib/model';
import { atMost, type Result, shareOf } from '../Result';
import { exactly, followersList } from './audience';
import { lookAt } from './checkRuns';
import { accountOf, anySize, commentsWith, countsOnX, postsWith, responsesPerViewOnX, viewsOnX } from './invented';
import type { Random } from './random';

/**
 * An invented account with a share of planted followers who look at nothing, its list read whole; the rule's own rates are drawn
 * anew for each account, comments are mostly ordinary.
 */
function accountWith(random: Random, site: 'x' | 'instagram', share: number): Evidence {
  const rates = { found: random.beta(6, 2.5), wrongly: site === 'x' ? random.beta(6, 60) : random.beta(2, 30) };
  const n = [40, 60, 100, 300][random.whole(0, 3)] ?? 40;
  const followers = site === 'x' && random.chance(0.5) ? n : anySize(random);
  const people = Math.max(1, followers * (1 - share));
  const typical = { views: viewsOnX(random, people), rate: responsesPerViewOnX(random, people) };
  const counts = countsOnX(random, random.whole(8, 16), 'normal', typical);
  return accountOf(site, exactly(followers), {
    posts: postsWith(site === 'x' ? counts : counts.map(({ views: _, ...post }) => post)),
    comments: commentsWith(random, random.whole(0, 80), random.beta(2, 20)),
    members: followersList(random, n, share, rates),
  });
}

/** End to end: which word an audience gets, by the share of planted followers. `effort`: 1 for the table, less for a quick look. */
export function mixtureRuns(random: Random, effort = 1): Result[] {
  const words = (runs: number, share: () => number) =>
    Array.from(
      { length: runs * effort },
      (_, i) => lookAt(accountWith(random, i % 2 ? 'x' : 'instagram', share())).word,
    );
  const told = (what: string, list: readonly AudienceWord[], ...wanted: AudienceWord[]) =>
    shareOf('word', what, list.filter((word) => wanted.includes(word)).length, list.length);
  const none = words(1500, () => 0);
  const few = words(4000, () => 0.1 * random.next());
  const tenth = words(4000, () => 0.1);
  const half = words(800, () => 0.5);
  const most = words(800, () => 0.8);
  return [
    atMost(told('none planted: several things do not fit', none, 'severalDoNotFit'), 0.01),
    atMost(told('up to 10 % planted: several things do not fit', few, 'severalDoNotFit'), 0.01),
    atMost(told('exactly 10 % planted: several things do not fit', tenth, 'severalDoNotFit'), 0.01),
    told('none planted: nothing stands out', none, 'nothingStandsOut'),
    told('none planted: one thing stands out', none, 'oneStandsOut'),
    told('exactly 10 % planted: one thing stands out', tenth, 'oneStandsOut'),
    told('half planted: nothing stands out', half, 'nothingStandsOut'),
    told('half planted: one or several', half, 'oneStandsOut', 'severalDoNotFit'),
    told('80 % planted: nothing stands out', most, 'nothingStandsOut'),
    told('80 % planted: one or several', most, 'oneStandsOut', 'severalDoNotFit'),
  ];
}
