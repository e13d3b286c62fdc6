import type { ResponseWord } from '../../../lib/model';
import { phi } from '../../../lib/scoring/normal';
import { normAt } from '../../../lib/scoring/rate/normAt';
import { published } from '../../../lib/scoring/rate/norms/published';
import { robustWord } from '../../../lib/scoring/rate/robustWord';
import { substituteNorms } from '../../../lib/scoring/rate/substituteNorms';
import { atMost, percent, type Result, shareOf } from '../Result';
import { exactly } from './audience';
import type { Random } from './random';
import { logUniform, wavering } from './worlds';

const RUNS = 4000;
const POSTS = 12;
/** The seventh that has few responses. */
const FEW = 15;

interface Told {
  /** Share of accounts of this size with fewer responses, 0…100, were everything known. */
  score: number;
  word?: ResponseWord;
}

/** An account on a site of text whose usual rate is another site's, times a factor; its owner answers and posts as it comes. */
function tell(random: Random, truth: 'x' | 'facebook', times: number): Told {
  const followers = Math.round(logUniform(random, 3_000, 200_000));
  const norm = published.find(({ site }) => site === truth);
  const usual = norm && normAt(norm, followers);
  if (!usual) throw new Error(`no norm of ${truth} for ${followers}`);
  const z = random.normal();
  const level = Math.log(times * usual.median) + usual.tau * z;
  const posts = wavering(random, 'normal', usual.s2);
  const counted = Array.from({ length: POSTS }, () => ({
    interactions: exactly(random.poisson(Math.min(1e9, followers * Math.exp(level + posts.draw())))),
    over: exactly(followers),
  }));
  const points = (value: number, half: number) => ({
    low: Math.max(0, value - half),
    value,
    high: Math.min(100, value + half),
  });
  const others = {
    A4: points(40 + 55 * random.next(), 0),
    ...(random.chance(0.5) && { A3: points(100 * random.next(), 25) }),
  };
  const word = robustWord(counted, substituteNorms('bluesky', followers), others)?.agreed;
  return { score: 100 * phi(z), ...(word && { word }) };
}

/** The robust word, with each norm that could apply as the truth in turn, and with half and twice of it. */
export function robustRuns(random: Random, effort = 1): Result[] {
  return (['x', 'facebook'] as const).flatMap((truth) =>
    [0.5, 1, 2].flatMap((times) => {
      const told = Array.from({ length: RUNS * effort }, () => tell(random, truth, times));
      const [few, above] = [told.filter(({ score }) => score < FEW), told.filter(({ score }) => score > 50)];
      const given = told.filter(({ word }) => word).length / told.length;
      const name = `truth ${times === 1 ? '' : `${times} × `}${truth}'s`;
      const wrong = (what: string, some: readonly Told[], is: ResponseWord) =>
        atMost(shareOf('robust', `${name}: ${what}`, some.filter(({ word }) => word === is).length, some.length), 0.05);
      return [
        { ...wrong('few answer, said to answer', few, 'answer'), note: `a word in ${percent(given)} of all` },
        wrong('above the median, said to have few', above, 'large-few'),
      ];
    }),
  );
}
