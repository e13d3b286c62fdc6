import type { Part } from '../DataMap';
import type { DataRow } from '../readRecords';
import { columnWords } from './columnWords';

type LabelColumn = Extract<NonNullable<Part['label']>, object>;

/** A label, or why there is none. */
export type FoundLabel = { label: LabelColumn; assumed?: string } | { why: string } | undefined;

/** Columns whose name says what a 1 in them means. */
const PLANTED_NAMES =
  /^(is)?(fake|bot|spam|spammer|fraud|fraudulent|automated|automatedbehaviour|botornot|bots|fakes|malicious)$/;
const GENUINE_NAMES = /^(is)?(human|real|genuine|authentic|legit|legitimate|organic|humans)$/;
/** Columns that are labels as a rule, without saying of what. */
const GENERAL_NAMES = /^(class|label|labels|target|accounttype|usertype|verdict|category|type|y|truth|groundtruth)$/;

const GENUINE =
  /^(genuine|geniune|real|humans?|ham|authentic|legit(imate)?|organic|normal|e13|tfp|non-?bots?|not-?(bot|fake|spam)|no-?bot|real-?(user|account)s?|genuine-?accounts?)$/;
const PLANTED =
  /^(fakes?|bots?|spam(mers?|bots?)?|bought|scam(mers?)?|int|fsf|twt|sybil|automated|cyborg|(social|traditional)-?spambots?-?\d*|fake-?(user|account|follower)s?|bot-?accounts?)$/;
const ZERO = /^(0|0\.0|false|no|f|n)$/;
const ONE = /^(1|1\.0|true|yes|t|y)$/;

const asWord = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Distinct values of a column, without empty ones; undefined where there are too many for a label. */
function valuesOf(rows: readonly DataRow[], column: string): string[] | undefined {
  const values = new Set<string>();
  for (const row of rows) {
    const value = row[column];
    if (value !== null && typeof value === 'object') return undefined;
    const text = String(value ?? '').trim();
    if (text !== '') values.add(text);
    if (values.size > 12) return undefined;
  }
  return [...values];
}

interface Sorted {
  column: string;
  genuine: string[];
  planted: string[];
  unknown: string[];
  /** The values are words that say what they mean. */
  byWords: boolean;
}

function sort(column: string, values: readonly string[], ones: 'genuine' | 'planted'): Sorted {
  const zeros = ones === 'genuine' ? 'planted' : 'genuine';
  const sorted: Sorted = { column, genuine: [], planted: [], unknown: [], byWords: false };
  for (const value of values) {
    const word = asWord(value);
    if (GENUINE.test(word) || PLANTED.test(word)) {
      sorted.byWords = true;
      sorted[GENUINE.test(word) ? 'genuine' : 'planted'].push(value);
    } else if (ONE.test(word)) sorted[ones].push(value);
    else if (ZERO.test(word)) sorted[zeros].push(value);
    else sorted.unknown.push(value);
  }
  return sorted;
}

type Meaning = 'planted' | 'genuine' | 'general' | 'none';

function meaningOf(column: string): Meaning {
  const { plain } = columnWords(column);
  if (PLANTED_NAMES.test(plain)) return 'planted';
  if (GENUINE_NAMES.test(plain)) return 'genuine';
  return GENERAL_NAMES.test(plain) ? 'general' : 'none';
}

const RANK: Record<Meaning, number> = { planted: 0, genuine: 1, general: 2, none: 3 };

/** Whether two columns say the same of nearly every row. */
function agree(rows: readonly DataRow[], a: Sorted, b: Sorted): boolean {
  const says = (row: DataRow, { column, genuine, planted }: Sorted) => {
    const value = String(row[column] ?? '').trim();
    return genuine.includes(value) ? 'genuine' : planted.includes(value) ? 'planted' : undefined;
  };
  const both = rows.flatMap((row) => {
    const [one, other] = [says(row, a), says(row, b)];
    return one && other ? [one === other] : [];
  });
  return both.filter(Boolean).length >= 0.95 * both.length;
}

/**
 * The column that says which rows are genuine, by its values: words ("bot", "human") in any column; 0 and 1 only in one whose name
 * says what they mean, or is a label's as a rule. `why`: there is a label column that cannot be understood, or two that disagree:
 * then nothing else may decide. Undefined: there is none.
 */
export function findLabel(rows: readonly DataRow[]): FoundLabel {
  const found: (Sorted & { meaning: Meaning })[] = [];
  const odd: Sorted[] = [];
  const names = [...new Set(rows.slice(0, 200).flatMap((row) => Object.keys(row)))];
  for (const column of names) {
    const meaning = meaningOf(column);
    const values = valuesOf(rows, column);
    if (!values || values.length === 0) continue;
    const sorted = sort(column, values, meaning === 'genuine' ? 'genuine' : 'planted');
    const isKnown = sorted.genuine.length + sorted.planted.length > 0;
    const mayBe = meaning !== 'none' || (sorted.byWords && sorted.unknown.length === 0);
    if (isKnown && mayBe && sorted.unknown.length <= values.length / 2) found.push({ ...sorted, meaning });
    else if (meaning !== 'none' && !/^(type|category|y)$/i.test(columnWords(column).plain)) odd.push(sorted);
  }
  found.sort((a, b) => Number(b.byWords) - Number(a.byWords) || RANK[a.meaning] - RANK[b.meaning]);
  const [label] = found;
  if (!label) {
    const [first] = odd;
    if (!first) return undefined;
    return { why: `the labels in its column ${first.column} are not known (${first.unknown.slice(0, 4).join(', ')})` };
  }
  const other = found.find((one) => !agree(rows, label, one));
  if (other) return { why: `its columns ${label.column} and ${other.column} label the rows differently` };
  const { column, genuine, planted, byWords, meaning } = label;
  const assumed = !byWords && meaning === 'general' ? `1 in ${column} is planted` : undefined;
  return { label: { column, genuine, planted }, ...(assumed && { assumed }) };
}
