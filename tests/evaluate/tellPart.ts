import { followerRuleOf } from '../../lib/scoring/checks/followerRule';
import type { DataMap, Part } from './DataMap';
import type { DataRow } from './readRecords';
import { flagOf, labelOfRow } from './rows';
import { seriesOf } from './seriesOf';

/** Columns that a part's map names and that stand in no row. */
export function absentColumns({ columns, label }: Part, rows: readonly DataRow[]): string[] {
  const named = [...Object.values(columns), ...(typeof label === 'object' ? [label.column] : [])];
  return [...new Set(named)].filter((column) => !rows.some((row) => Object.hasOwn(row, column)));
}

/** How a set was taken that nobody wrote a map for: "taken as x accounts, fake: 0 is genuine, 1 planted". */
function takenAs({ site }: DataMap, { kind, label, columns, explode, join, assumed = [] }: Part): string {
  const { column = '', genuine = [], planted = [] } = typeof label === 'object' ? label : {};
  const known = (values: readonly unknown[]) => values.join(', ') || 'none';
  const one = label === undefined ? 'not labelled' : `all ${label}`;
  const told = column === '' ? one : `${column}: ${known(genuine)} is genuine, ${known(planted)} planted`;
  const read = Object.entries(columns).map(([field, name]) => (field === name ? field : `${field} from ${name}`));
  const more = [
    ...(explode ? [`posts from the lists in ${explode}`] : []),
    ...(join ? [`accounts from ${join.file} by ${join.key}`] : []),
    ...assumed.map((what) => `ASSUMED ${what}`),
  ];
  return [`no map, taken as ${site} ${kind}, ${told}; ${read.join(', ')}`, ...more].join('; ');
}

/** Rows that could not be used, and why. */
function leftOut({ site }: DataMap, part: Part, rows: readonly DataRow[]): string[] {
  const told: string[] = [];
  const add = (n: number, why: string) => n > 0 && told.push(`${n} ${why}`);
  if (part.label !== undefined) {
    add(rows.filter((row) => labelOfRow(row, part.label) === undefined).length, 'without a known label');
  }
  if (part.kind === 'accounts' && followerRuleOf(site)) {
    const unread = rows.filter((row) => flagOf(row, part, site) === undefined).length;
    add(unread, 'without the counts that the rule needs as whole numbers');
  }
  if (part.kind === 'series' || part.kind === 'posts') {
    const series = seriesOf(part, rows);
    const own = series.reduce((sum, { posts }) => sum + posts.length, 0);
    told.push(`${series.length} accounts, ${own} own posts with a date`);
    add(
      series.filter(({ posts }) => posts.length < 13).length,
      'accounts with fewer than 13 of them: not looked at forward in time',
    );
  }
  return told;
}

/** One line on a set: its rows, how it was taken, and what of it could not be used. */
export function tellPart(map: DataMap, part: Part, rows: readonly DataRow[]): string {
  const absent = absentColumns(part, rows);
  const notes = [
    ...(map.guessed ? [takenAs(map, part)] : []),
    ...(absent.length > 0 ? [`not in it: ${absent.join(', ')}`] : []),
    ...leftOut(map, part, rows),
  ];
  return [`${part.name}: ${rows.length} rows`, ...notes].join('; ');
}

/** Why a set that was read gave no line of the table. */
export function whyNothing({ site }: DataMap, part: Part, rows: readonly DataRow[]): string {
  const what = part.kind === 'accounts' && !followerRuleOf(site) ? `no rule was tested on ${site}` : 'see its columns';
  return `${part.name}: read (${rows.length} rows), nothing could be measured: ${what}`;
}
