import type { BrokenFieldNotice } from '../model';
import type { Words } from './createWords';
import { fieldText } from './misses';

const WEEK = 6 * 864e5;

/**
 * "Hundred has not been able to read likes on X since Tuesday": the weekday within the last six days, else the date, with the
 * year where it is another one.
 *
 * @param now ms since 1970
 */
export function healthText(notice: BrokenFieldNotice, now: number, words: Words): string {
  const since = new Date(notice.since);
  const args = { field: fieldText(notice.field, words), site: notice.site, since };
  if (now - notice.since < WEEK) return words.text('health-since-day', args);
  const isThisYear = since.getFullYear() === new Date(now).getFullYear();
  return words.text(isThisYear ? 'health-since-date' : 'health-since-year', args);
}
