import type { BrokenFieldNotice } from '../model';
import type { Words } from './createWords';

const WEEK = 6 * 864e5;

/** Fields that have a name of their own. */
const FIELDS = [
  'profile',
  'post',
  'handle',
  'author',
  'name',
  'followers',
  'following',
  'posts',
  'joined',
  'publishedAt',
  'likes',
  'replies',
  'shares',
  'saves',
  'views',
  'pollVotes',
  'sharedBy',
  'inReplyTo',
] as const;

/** 'post.likes' → "likes"; a field without a name is called as it is. */
export function fieldText(field: string, { text }: Words): string {
  const name = field.split('.').pop() ?? field;
  const known = FIELDS.find((one) => one === name);
  return known ? text(`field-${known}`) : name;
}

/** "not found": why a field was not read. */
export function missText(why: string, { text }: Words): string {
  const known = (['not-found', 'not-understood', 'not-said', 'another-account'] as const).find(
    (one) => one === why.replaceAll(' ', '-'),
  );
  return known ? text(`miss-${known}`) : why;
}

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
