import type { SeenMember } from '../../lib/model';
import { followerRuleOf } from '../../lib/scoring/checks/followerRule';
import { memberFeatures } from '../../lib/store/memberFeatures';
import { countOf } from './counts';
import type { Label, Part } from './DataMap';
import type { DataRow } from './readRecords';

const asLabel = (value: unknown) => String(value).trim().toLowerCase();

/** What a row is, by its set's label. Missing: the set or the row has none, or one that the map does not name. */
export function labelOfRow(row: DataRow, label: Part['label']): Label | undefined {
  if (label === undefined || typeof label === 'string') return label;
  const value = asLabel(row[label.column] ?? '');
  if (value === '') return undefined;
  if (label.genuine.map(asLabel).includes(value)) return 'genuine';
  return !label.planted || label.planted.map(asLabel).includes(value) ? 'planted' : undefined;
}

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

/** A row as the store would keep it, had it stood at this place of a followers list. */
export function memberOf(row: DataRow, part: Part, place: number): SeenMember {
  const read = (column: string | undefined) => (column === undefined ? undefined : row[column]);
  const { columns } = part;
  const [name, bio] = [textOf(read(columns.name)), textOf(read(columns.bio))];
  const counts = {
    followers: countOf(read(columns.followers)),
    following: countOf(read(columns.following)),
    posts: countOf(read(columns.posts)),
  };
  return {
    who: String(place),
    seenAt: 0,
    place,
    ...memberFeatures({
      handle: textOf(read(columns.handle)) ?? '',
      ...(name === undefined ? {} : { name }),
      ...(bio === undefined ? {} : { bio }),
    }),
    ...(counts.followers ? { followers: counts.followers } : {}),
    ...(counts.following ? { following: counts.following } : {}),
    ...(counts.posts ? { posts: counts.posts } : {}),
  };
}

/** Whether R1's rule flags a row. Undefined: the site has no rule, or the row lacks a count that it needs. */
export function flagOf(row: DataRow, part: Part, site: string): boolean | undefined {
  const rule = followerRuleOf(site);
  const member = memberOf(row, part, 0);
  return rule && member.following && member[rule.needs] ? rule.isFlagged(member) : undefined;
}

/** Text of a comment as a page shows it: tags taken out, entities put back. */
export function shownText(html: unknown): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return String(html ?? '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
