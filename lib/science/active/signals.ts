import type { Signal } from '../../account';
import { DAY, RATE } from '../constants';
import { trend } from '../history';
import type { Material } from '../material';
import { answers } from './answers';
import { dialogue } from './dialogue';
import { figures } from './figures';
import { hat } from './hat';
import { passedOn } from './passedOn';
import { people } from './people';
import { lastLook, recency } from './recency';
import { responses } from './responses';

function trendOf({ posts, base, evidence, norm, topPosts }: Material): Signal | undefined {
  if (topPosts) return undefined;
  const used = new Set(posts.posts);
  const { followers } = evidence.profile;
  return trend(
    posts.own.filter((item) => used.has(item.post)),
    { kinds: posts.kinds, base, s2: norm?.s2 ?? RATE.s2X, ...(followers && { followers }) },
  );
}

/** Every signal of ACTIVE and every raw figure beside it, for what was seen; in the order in which they are told. */
export function activeSignals(material: Material): Signal[] {
  const { evidence, now, rate, pace, hat: h, posts, topPosts, threads, commentsByOthers } = material;
  return [
    rate && responses(rate, material),
    h && hat(h, material),
    answers(threads, commentsByOthers),
    ...people(threads, evidence.saltId),
    dialogue(topPosts ? undefined : evidence.site, posts.posts),
    recency(pace, (now - lastLook(evidence, now)) / DAY),
    passedOn(posts.posts),
    ...figures(material),
    trendOf(material),
  ].filter((signal) => signal !== undefined);
}
