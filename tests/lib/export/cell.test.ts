import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../../lib/export/cell';
import { parseCsv, row } from './csvText';

describe('a cell', () => {
  it('comes back as it was, but for the apostrophe', () => {
    const cells = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+\-@;,"\r\n\t a'|]{0,8}$/)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 2 }), (rows) => {
        const back = parseCsv(rows.map(row).join(''));
        expect(back.map((one) => one.length)).toEqual(rows.map((one) => one.length));
        const plain = (value: string) => value.replaceAll("'", '');
        expect(back.map((one) => one.map(plain))).toEqual(rows.map((one) => one.map(plain)));
      }),
      { numRuns: 200 },
    );
  });

  it('never begins with a sign of a formula, nor would a part of it in a spreadsheet with other separators', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[=+\-@＝＋－＠;,\r\n\t a1|]{0,10}$/), (value) => {
        const [[back = ''] = []] = parseCsv(row([value]));
        for (const part of back.split(/[;,\t\r\n|]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(back).not.toMatch(/^[\t\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  /** As a spreadsheet set to another separator reads a line: quotes count where a cell begins, what follows them is taken as it is. */
  function cellsBy(separator: string, line: string): string[] {
    const cells: string[] = [];
    let rest = line.replace(/\r\n$/, '');
    for (;;) {
      const [quoted = '', inside = ''] = /^"((?:[^"]|"")*)"?/.exec(rest) ?? [];
      const after = rest.slice(quoted.length);
      const end = after.indexOf(separator);
      cells.push(inside.replaceAll('""', '"') + (end < 0 ? after : after.slice(0, end)));
      if (end < 0) return cells;
      rest = after.slice(end + separator.length);
    }
  }

  it.each([';', '\t', '|', ','])('is no formula where %j separates, quotes or not', (separator) => {
    for (const sign of ['=', '+', '-', '@']) {
      for (const quotes of ['', '"', '""', ' "', '" ']) {
        const name = `a${separator}${quotes}${sign}1+1${separator}b`;
        for (const value of [name, `"${name}`, `${quotes}${sign}1+1`]) {
          for (const read of [separator, ';', ',']) {
            for (const back of cellsBy(read, row(['x', value]))) expect(back, value).not.toMatch(/^[\s"]*[=+\-@]/);
          }
        }
      }
    }
    const anyText = fc.stringMatching(/^[=+\-@"; ,|\ta1]{0,12}$/);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (values) => {
        for (const back of cellsBy(separator, row(values))) expect(back).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['a;"=1+1;b', `"a;'""=1+1;b"`],
    ['+4', `"'+4"`],
    ['-4', `"'-4"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['mira-b', '"mira-b"'],
    ['1+1', '"1+1"'],
    ['say "hi"', '"say ""hi"""'],
  ])('%j is written %s', (value, written) => expect(cell(value)).toBe(written));

  it.each(['\u0000', '\u0001', '\u0000\u0001', '\u200b', '\u001f\u200e', '\u0085'])(
    'is no formula behind %j, which cannot be seen',
    (unseen) => {
      expect(cell(`${unseen}=1+1`)).toBe(`"'${unseen}=1+1"`);
      expect(cell(`a;${unseen}=1+1`)).toBe(`"a;'${unseen}=1+1"`);
    },
  );

  it.each([
    ...[
      '007',
      '1e5',
      '12.10',
      'mar1',
      'March 1',
      '12/10',
      '1,5',
      '1.5',
      '10:30',
      '5 %',
      '1/2',
      '½',
      'TRUE',
      'wahr',
      '#N/A',
    ],
    ...[
      '1 Mai',
      '3月5日',
      '٣ مارس',
      '1 de marzo de 2026',
      '12 de dezembro',
      'R8.11.22',
      '5 kr',
      '€5',
      'USD 5',
      '10:30 PM',
      '(5)',
    ],
  ])('%s is a text for every spreadsheet', (value) => expect(cell(value)).toBe(`"'${value}"`));

  it.each([
    'mira',
    'mira_92',
    'mira92',
    'Studio 54',
    'x:007',
    'x:12.10',
    'May',
    'March',
    '4chan',
    '24 horas',
    'Harbour №',
  ])('%s is written as it is', (value) => expect(cell(value)).toBe(`"${value}"`));

  it('is the text again without the apostrophe that begins it, unless it has separators', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[='@a-c0-9.:/ +-]{0,8}$/), (value) => {
        const [[back = ''] = []] = parseCsv(row([value]));
        expect(back.replace(/^'/, '')).toBe(value);
      }),
    );
  });

  it('leaves numbers numbers, the same in every country, and the unseen empty', () => {
    expect(row([0, -1.5, 1e-9, undefined, Number.NaN])).toBe('0,-15E-1,1E-9,,\r\n');
    expect(row([633.312, 24_483.2, 1e21, 0.1, 12_345_678])).toBe('633312E-3,244832E-1,1E21,1E-1,12345678\r\n');
  });

  it('writes every number so that it comes back, without a point or a comma', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(cell(value)).not.toMatch(/[.,]/);
        expect(Number(cell(value))).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 500 },
    );
  });
});
