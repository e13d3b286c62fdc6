import type { Count, SeenMember } from '../../lib/model';
import { memberFeatures } from '../../lib/store/memberFeatures';
import type { Label, Part } from './DataMap';
import type { DataRow } from './readRecords';

const asLabel = (value: unknown) => String(value).trim().toLowerCase();

/** What a row is, by its set's label. Missing: the row has none, or one that the map does not name. */
export function labelOfRow(row: DataRow, label: Part['label']): Label | undefined {
  if (typeof label === 'string') return label;
  const value = asLabel(row[label.column] ?? '');
  if (value === '') return undefined;
  if (label.genuine.map(asLabel).includes(value)) return 'genuine';
  return !label.planted || label.planted.map(asLabel).includes(value) ? 'planted' : undefined;
}

/** A whole number ≥ 0 as an exact count; anything else was not seen. */
export function countOf(value: unknown): Count | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0) return undefined;
  return { low: number, value: number, high: number };
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

/** Text of a comment as a page shows it: tags taken out, entities put back. */
export function shownText(html: unknown): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return String(html ?? '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}
