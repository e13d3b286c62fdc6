import type { Miss } from '../model';
import { noChange } from '../model/noChange';
import type { Words } from './createWords';

/** Fields that have a name of their own. */
const FIELDS = [
  'profile',
  'post',
  'id',
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

/** 'post.likes' → "likes", 'comment.likes' → "likes of comments"; a field without a name is called as it is. */
export function fieldText(field: string, { text }: Words): string {
  const name = field.split('.').pop() ?? field;
  const known = FIELDS.find((one) => one === name);
  const plain = known ? text(`field-${known}`) : name;
  return field === 'comment.likes' || field === 'comment.publishedAt'
    ? text('field-of-comments', { field: plain })
    : plain;
}

/** "not found": why a field was not read. */
export function missText(why: string, { text }: Words): string {
  const known = (
    ['not-found', 'not-understood', 'not-said', 'another-account', 'not-shown', 'of-others', 'a-selection'] as const
  ).find((one) => one === why.replaceAll(' ', '-'));
  return known ? text(`miss-${known}`) : why;
}

/** Has the site changed, that it was not read? */
export const isChange = ({ why }: Miss): boolean => !noChange(why);

/** What was missed, in sentences: what has changed, what this page does not show, why a tab is not read. */
export function missSentences(misses: readonly Miss[], words: Words): string[] {
  const named = (some: readonly Miss[]): string[] => [...new Set(some.map(({ field }) => fieldText(field, words)))];
  const changed = named(misses.filter(isChange));
  const unshown = named(misses.filter(({ why }) => noChange(why) === 'not shown')).filter(
    (one) => !changed.includes(one),
  );
  const tabs = [...new Set(misses.map(({ why }) => noChange(why)))];
  return [
    ...(changed.length > 0 ? [words.text('notice-changed', { fields: changed })] : []),
    ...(unshown.length > 0 ? [words.text('notice-unshown', { fields: unshown })] : []),
    ...(tabs.includes('of others') ? [words.text('notice-of-others')] : []),
    ...(tabs.includes('a selection') ? [words.text('notice-a-selection')] : []),
  ];
}
