import type { Range } from '../model';
import { figure } from './figure';
import type { Rate } from './rate';

/** From here on a figure is said in words; two digits that matter make a million of 995,000. */
const MILLION = 995_000;

function millions(lang: string): Intl.NumberFormat {
  return new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 });
}

/** Said as 1 response for every N, not as N responses for every one. */
const isEvery = (way: Rate['way']): boolean => way === 'every' || way === 'fewer';

/** A rate's figure as it is said aloud: "633", "69,000", "120 million"; "3" where responses are more. */
export function rateFigure({ way, range }: Rate, lang: string): string {
  if (range.value >= MILLION) return millions(lang).format(range.value);
  return figure(range, [isEvery(way) ? 'rough' : 'two'], lang);
}

/** The range of a rate: "283–1,408", "11–990 million"; undefined where there is none, or both ends read alike. */
export function rateEnds({ way, range: { low, high } }: Rate, lang: string): string | undefined {
  const at = (n: number) => rateFigure({ way, range: { low: n, value: n, high: n } }, lang);
  if (at(low) === at(high)) return undefined;
  return low >= MILLION ? millions(lang).formatRange(low, high) : `${at(low)}–${at(high)}`;
}

/** What is usual, said the same way round as the rate beside it, with two digits: "750–6,700". */
export function usualEnds(usual: Range, way: Rate['way'], lang: string): string {
  const { low, value, high } = usual;
  const range = isEvery(way) ? usual : { low: 1 / high, value: 1 / value, high: 1 / low };
  if (range.low >= MILLION) return millions(lang).formatRange(range.low, range.high);
  return figure(range, ['range', 'two'], lang);
}
