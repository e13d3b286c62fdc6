import type { Miss, RawPage } from '../model';
import { rulesFor } from './items';
import type { OpenPage } from './openPage';

/** What most items of a list bear. What only some bear (a poll, a mark) is missed by nobody. */
const COMMON = {
  post: ['id', 'publishedAt', 'likes', 'replies', 'shares', 'saves', 'views'],
  comment: ['publishedAt', 'likes'],
  member: ['name', 'followers'],
} as const;
type ItemKind = keyof typeof COMMON;
/** So many items without a field that every one bears are a sign that the site has changed. */
const ENOUGH = 3;

/** What a rule looks for, by field, and which of that every item bears. */
interface ListRule {
  always?: readonly string[];
}

/** Fields that the site's rules look for and that no item of a list has: they cannot be read on this page. */
export function listMisses({ site, context, rawPage }: OpenPage): Miss[] {
  const { kind } = context.page;
  const rowRules = rulesFor(site.member, kind, ['followers']).filter(({ ordered }) => ordered);
  return [
    ...missesOf('post', rawPage.posts, rulesFor(site.post, kind)),
    ...missesOf('comment', rawPage.comments, rulesFor(site.comment, kind, ['post'])),
    ...(kind === 'followers' ? missesOf('member', rawPage.members, rowRules) : []),
  ];
}

type Items = RawPage['posts'] | RawPage['comments'] | RawPage['members'];

function missesOf(kind: ItemKind, items: Items, rules: readonly ListRule[]): Miss[] {
  if (items.length === 0) return [];
  const missed = COMMON[kind].filter(
    (field) => rules.some((rule) => field in rule) && !items.some((item) => field in item),
  );
  const isSure = (field: string): boolean =>
    items.length >= ENOUGH && rules.some(({ always }) => always?.includes(field));
  return missed.map((field) => ({ field: `${kind}.${field}`, why: isSure(field) ? 'not found' : 'not shown' }));
}
