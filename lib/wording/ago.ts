import { formatter } from './formatter';

const STEPS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['year', 365.25 * 864e5],
  ['month', 30.44 * 864e5],
  ['day', 864e5],
  ['hour', 36e5],
  ['minute', 6e4],
];

/**
 * How long ago, in words: "2 min ago", "yesterday", "now" under a minute (and where clocks disagree).
 *
 * @param passed ms
 * @param lang BCP 47
 */
export function ago(passed: number, lang: string): string {
  const format = formatter(Intl.RelativeTimeFormat, lang, { numeric: 'auto', style: 'short' });
  const step = STEPS.find(([, ms]) => passed >= ms);
  if (!step) return format.format(0, 'second');
  return format.format(-Math.floor(passed / step[1]), step[0]).replace('min.', 'min');
}
