import type { Norm } from '../../lib/model';
import { freezeNorm, sizes } from '../../lib/scoring/freezeNorm';
import { score } from '../../lib/scoring/score';
import type { DataMap, Part } from './DataMap';
import { cutForward, type Forward } from './forward';
import { lowAtLeast, type Result, shareOf } from './Result';
import type { DataRow } from './readRecords';

/** What the product says of an account at the cut: from how many posts, with a norm or without, and whether the later median is in the range. */
interface Told {
  posts: number;
  normed: boolean;
  holds: boolean;
}

function tell({ evidence, now, later }: Forward, norms: readonly Norm[]): Told | undefined {
  const card = score(evidence, now, norms);
  const rate = card.signals.find((signal) => signal.id === 'A1')?.range;
  if (!rate) return undefined;
  return { posts: card.use.usable, normed: card.norm !== undefined, holds: rate.low <= later && later <= rate.high };
}

function coverage(what: string, told: readonly Told[]): Result[] {
  if (told.length === 0) return [];
  const share = shareOf('A1', what, told.filter(({ holds }) => holds).length, told.length);
  return [share.figure > 0.97 ? { ...share, note: 'above 97 %: wider than it need be' } : share];
}

/** A1 forward in time: how often the range of the rate holds the median of the next posts, as shown by default and with the library frozen as a norm. */
export function seriesOfSets({ site }: DataMap, part: Part, rows: readonly DataRow[]): Result[] {
  const accounts = rows.map((row, i) => cutForward(row, part, site, `account${i}`)).filter((a) => a !== undefined);
  const by = (norms: readonly Norm[]) => accounts.map((a) => tell(a, norms)).filter((told) => told !== undefined);
  const plain = by([]);
  const cards = accounts.map(({ evidence, now }) => score(evidence, now));
  const library = sizes.map((size) => freezeNorm(cards, site, size, '2026-11-22')).filter((norm) => norm !== undefined);
  const frozen = by(library).filter(({ normed }) => normed);
  const name = `${part.name}: later median in range`;
  return [
    ...coverage(`${name}, as shown by default`, plain).map((result) => lowAtLeast(result, 0.9)),
    ...coverage(`${name}, library frozen as norm`, frozen).map((result) => lowAtLeast(result, 0.9)),
    ...coverage(
      `${name}, without a norm`,
      plain.filter(({ normed }) => !normed),
    ),
    ...coverage(
      `${name}, published norm`,
      plain.filter(({ normed }) => normed),
    ),
    ...coverage(
      `${name}, 1–2 posts`,
      plain.filter(({ posts }) => posts < 3),
    ),
    ...coverage(
      `${name}, 3–7 posts`,
      plain.filter(({ posts }) => posts >= 3 && posts < 8),
    ),
    ...coverage(
      `${name}, 8–12 posts`,
      plain.filter(({ posts }) => posts >= 8),
    ),
  ];
}
