import type { Lines } from '../../components/how/HowWords';
import { POSTS, WORDS } from '../../lib/scoring/constants';
import { AXIS } from '../../lib/scoring/real/constants';

/** The lines between the words, as the method has them. */
export const lines: Lines = {
  answer: WORDS.line,
  smaller: WORDS.smaller,
  few: WORDS.fewBelow,
  posts: POSTS.needed,
  followers: WORDS.followers,
  days: WORDS.youngDays,
  unusual: AXIS.unusualBelow,
  strong: AXIS.strongNeeded,
  nothing: AXIS.nothingFrom,
};
