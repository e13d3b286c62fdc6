import type { Range, Signal } from '../../model';
import { HAT_SAID } from '../constants';
import { exactly } from '../counts';
import type { ScoringInput } from '../scoringInput';
import { isUnanswered } from './responseRate';

type Seen = Pick<ScoringInput, 'norm' | 'evidence' | 'use' | 'rate'>;

/** How it is said: which words, with which figures. */
interface Said {
  /** '' = like a smaller one, '.larger', '.unsure' where the range holds both; '.far' behind it: more than so many times. '.most': at most. */
  end: '' | '.larger' | '.unsure' | '.far' | '.larger.far' | '.most';
  values: { times: Range } | { least: number } | { most: number };
}

/** Whether an account of one of these sizes would lie outside those that the norm is known for. */
function reachesBeyond(h: Range, { norm, evidence }: Seen): boolean {
  const followers = evidence.profile.followers?.value;
  if (!norm || followers === undefined) return false;
  return followers / h.high < norm.min || followers / h.low > norm.max;
}

function inverse({ low, value, high }: Range): Range {
  return { low: 1 / high, value: 1 / value, high: 1 / low };
}

/** Beyond a thousand times the end says nothing, and the nearer one is enough: "more than 300 times". */
function byNearerEnd(times: Range, side: '' | '.larger'): Said {
  if (times.high <= HAT_SAID) return { end: side, values: { times } };
  return { end: `${side}.far`, values: { least: Math.min(HAT_SAID, times.low) } };
}

/** In whichever direction reads well; of a typical post without a response only the end that is known. */
function saidOf(h: Range, rate: ScoringInput['rate']): Said {
  if (rate && isUnanswered(rate)) {
    if (h.low < 1) return { end: '.most', values: { most: 1 / h.low } };
    return { end: '.far', values: { least: Math.min(HAT_SAID, h.low) } };
  }
  if (h.low < 1 && h.high > 1) return { end: '.unsure', values: { times: inverse(h) } };
  return h.value < 1 ? byNearerEnd(inverse(h), '.larger') : byNearerEnd(h, '');
}

/**
 * H as a row: "8–290 times smaller", "2.4 times larger". Shown, never counted. Range: how many times smaller, above 0; of a
 * typical post without a response the end that is known, three times.
 */
export function underResponse(h: Range, material: Seen): Signal {
  const { end, values } = saidOf(h, material.rate);
  return {
    id: 'H',
    axis: 'shown',
    label: { key: 'H.label' },
    figure: { key: `H.figure${end}`, values },
    sentence: { key: `H.sentence${end}${reachesBeyond(h, material) ? '.beyond' : ''}`, values },
    range: material.rate && isUnanswered(material.rate) ? exactly(h.low) : h,
    n: material.use.usable,
    of: 'posts',
    source: '“Responses” restated: rates fall with the fourth root of followers (tier tables, 2018–2026)',
  };
}
