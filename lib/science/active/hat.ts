import type { Range, Signal } from '../../account';
import type { Material } from '../material';

/** '' = like a smaller one, '.larger', or '.unsure' where the range holds both. */
function sideOf(h: Range): '' | '.larger' | '.unsure' {
  if (h.low < 1 && h.high > 1) return '.unsure';
  return h.value < 1 ? '.larger' : '';
}

/** Whether an account of one of these sizes would lie outside those that the norm is known for. */
function reachesBeyond(h: Range, { norm, evidence }: Pick<Material, 'norm' | 'evidence'>): boolean {
  const followers = evidence.profile.followers?.value;
  if (!norm || followers === undefined) return false;
  return followers / h.high < norm.min || followers / h.low > norm.max;
}

/** H as a row, in whichever direction reads well: "1/8 the size", "2.4 times the size". Shown, never counted. */
export function hat(h: Range, material: Pick<Material, 'norm' | 'evidence' | 'use'>): Signal {
  const end = sideOf(h);
  const larger = end !== '';
  const times = larger ? { low: 1 / h.high, value: 1 / h.value, high: 1 / h.low } : h;
  return {
    id: 'H',
    axis: 'shown',
    label: { key: `H.label${end}` },
    figure: { key: `H.figure${end}`, values: { times } },
    sentence: { key: `H.sentence${end}${reachesBeyond(h, material) ? '.beyond' : ''}`, values: { times } },
    range: h,
    n: material.use.usable,
    of: 'posts',
    source: '“Responses” restated: rates fall with the fourth root of followers (tier tables, 2018–2026)',
  };
}
