import { ruleOf } from '../../lib/scoring/real/followers';
import type { DataMap, Part } from './DataMap';
import { cutForward } from './forward';
import type { DataRow } from './readRecords';
import { labelOfRow, memberOf } from './rows';

/** Columns that a part's map names and that stand in no row. */
export function absentColumns({ columns, label }: Part, rows: readonly DataRow[]): string[] {
  const named = [...Object.values(columns), ...(typeof label === 'object' ? [label.column] : [])];
  return [...new Set(named)].filter((column) => !rows.some((row) => Object.hasOwn(row, column)));
}

/** How a set was taken that nobody wrote a map for: "taken as x accounts, fake: 0 is genuine, 1 planted". */
function takenAs({ site }: DataMap, { kind, label, columns }: Part): string {
  const { column = '', genuine = [], planted = [] } = typeof label === 'object' ? label : {};
  const known = (values: readonly unknown[]) => values.join(', ') || 'none';
  const told = column === '' ? `all ${label}` : `${column}: ${known(genuine)} is genuine, ${known(planted)} planted`;
  const read = Object.entries(columns).map(([field, name]) => (field === name ? field : `${field} from ${name}`));
  return `no map, taken as ${site} ${kind}, ${told}; ${read.join(', ')}`;
}

/** Rows that could not be used, and why. */
function leftOut({ site }: DataMap, part: Part, rows: readonly DataRow[]): string[] {
  const told: string[] = [];
  const add = (n: number, why: string) => n > 0 && told.push(`${n} ${why}`);
  add(rows.filter((row) => labelOfRow(row, part.label) === undefined).length, 'without a known label');
  const { isFlagged, validated } = ruleOf(site);
  if (part.kind === 'accounts' && validated) {
    const unread = rows.filter((row, i) => isFlagged(memberOf(row, part, i)) === undefined).length;
    add(unread, 'without the counts that the rule needs as whole numbers');
  }
  if (part.kind === 'series') {
    add(rows.filter((row) => !cutForward(row, part, site, '')).length, 'with too few dated posts, or none later');
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
  const what =
    part.kind === 'accounts' && !ruleOf(site).validated ? `no rule was tested on ${site}` : 'see its columns';
  return `${part.name}: read (${rows.length} rows), nothing could be measured: ${what}`;
}
