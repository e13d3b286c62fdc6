import { describe, expect, it } from 'vitest';
import { accountColumns } from '../../../lib/export/accountColumns';
import { accountRows } from '../../../lib/export/accountRows';
import type { CellValue } from '../../../lib/export/Column';
import type { Scorecard } from '../../../lib/model';
import { cards } from '../../gallery/cards';
import { words } from '../../words';
import { csvText } from './csvText';
import { findOffice, type OfficeCell, openInOffice } from './libreOffice';

const program = findOffice();
const LOCALES = ['en-US', 'de-DE', 'tr-TR', 'fr-FR', 'ar-EG'];

/** Handles and names that a spreadsheet would like to make something else of. */
const TEXTS = [
  ...[
    '007',
    '1e5',
    '12.10',
    'mar1',
    'March 1',
    '12/10',
    '1,5',
    '1.5',
    '2026-11-22',
    '10:30',
    '5 %',
    '1/2',
    'TRUE',
    '1 mai',
  ],
  ...[
    '=1+1',
    '+4',
    '-4',
    '@SUM(A1)',
    '\u0000=1+1',
    '\u0001=1+1',
    '=HYPERLINK("http://evil.example")',
    '1. März',
    '٣٤٥',
    '3 mars',
  ],
  ...['mira', 'Ünal İğde', 'مكتب الميناء', "o'hara", 'say "hi"', 'a;b', 'Studio 54'],
];

const base = Object.values(cards);
const tricky: Scorecard[] = TEXTS.map((text, i) => {
  const card = base[i % base.length] as Scorecard;
  return { ...card, account: `x:${text}`, handle: text, name: text };
});

async function valuesOf(list: Scorecard[]): Promise<CellValue[][]> {
  async function* kept() {
    yield { cards: list, unreadable: [] };
  }
  return (await Array.fromAsync(accountRows(kept(), words))).flat();
}

/** XML and spreadsheets have no control characters, and one space for many. */
const plain = (text: string) =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

function isSame(value: CellValue, cell: OfficeCell | undefined, type: string): boolean {
  if (cell?.formula !== undefined) return false;
  if (value === undefined) return cell?.type === undefined || cell.value === '';
  if (typeof value === 'boolean') return cell?.value === (value ? 'yes' : 'no');
  if (type === 'time') return cell?.type === 'string' && cell.value === new Date(Number(value)).toISOString();
  if (typeof value === 'number') return cell?.type === 'float' && Number(cell.value) === value;
  return cell?.type === 'string' && plain(cell.value).replace(/^'/, '') === plain(value).replace(/^'/, '');
}

describe.skipIf(!program)('LibreOffice', () => {
  it.each(LOCALES)('set to %s reads every cell of the CSV as it was written', async (locale) => {
    const values = await valuesOf(tricky);
    const csv = await csvText([tricky], words);
    const opened = await openInOffice(program ?? '', locale, { 'accounts.csv': csv });
    const [head = [], ...rows] = opened['accounts.csv'] ?? [];
    expect(head.map(({ value }) => value)).toEqual(accountColumns.map(({ name }) => name));
    expect(rows).toHaveLength(values.length);
    const others = values.flatMap((row, i) =>
      accountColumns.flatMap(({ name, type }, j) =>
        isSame(row[j], rows[i]?.[j], type) ? [] : [{ name, was: row[j], is: rows[i]?.[j] }],
      ),
    );
    expect(others).toEqual([]);
  });
});
