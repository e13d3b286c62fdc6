import type { Count, SeenMember } from '../../../lib/model';
import type { Random } from './random';

export const exactly = (value: number): Count => ({ low: value, value, high: value });

/** Shape of an ordinary handle: letters, perhaps a sign, perhaps digits. */
function ordinaryShape(random: Random): string {
  const first = `a${random.whole(3, 12)}`;
  const second = random.chance(0.4) ? `${random.chance(0.5) ? '_' : '.'}a${random.whole(2, 9)}` : '';
  return `${first}${second}${random.chance(0.35) ? `9${random.whole(2, 4)}` : ''}`;
}

/** An ordinary follower. `wrongly`: chance that the rule flags it all the same. */
export function ordinary(random: Random, place: number, wrongly: number): SeenMember {
  const followers = random.whole(5, 900);
  const following = random.chance(wrongly)
    ? 10 * (followers + 1) + random.whole(0, 500)
    : Math.floor(followers * (0.3 + 3 * random.next()));
  return {
    who: `o${place}`,
    seenAt: place,
    place,
    shape: ordinaryShape(random),
    nameIsHandle: random.chance(0.12),
    emptyBio: random.chance(0.3),
    followers: exactly(followers),
    following: exactly(following),
    posts: exactly(random.whole(0, 2000)),
  };
}

/** A planted follower of one supplier: one handle shape, mostly no bio. `found`: chance that the rule flags it. */
export function planted(random: Random, place: number, found: number): SeenMember {
  const followers = random.whole(0, 60);
  return {
    ...ordinary(random, place, 0),
    who: `p${place}`,
    shape: random.chance(0.9) ? 'a8_94' : ordinaryShape(random),
    emptyBio: random.chance(0.9),
    followers: exactly(followers),
    following: exactly(random.chance(found) ? 10 * (followers + 1) + random.whole(200, 4000) : followers),
    posts: exactly(random.whole(0, 5)),
  };
}

/** A followers list of n rows with a share of planted ones, either in one block or spread. */
export function followersList(
  random: Random,
  n: number,
  share: number,
  rates: { found: number; wrongly: number },
): SeenMember[] {
  const many = Math.round(n * share);
  const start = random.whole(0, n - many);
  const inBlock = random.chance(0.5);
  return Array.from({ length: n }, (_, i) => {
    const isPlanted = inBlock ? i >= start && i < start + many : random.chance(share);
    return isPlanted ? planted(random, i, rates.found) : ordinary(random, i, rates.wrongly);
  });
}
