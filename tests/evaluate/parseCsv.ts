const SEPARATORS = [',', ';', '\t', '|'];

/** What stands between the fields: the sign that comes most often in the first line outside quotes; a comma where none does. */
export function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const many = (sign: string) => first.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (many(sign) > many(best) ? sign : best));
}

/**
 * Rows of a CSV text (RFC 4180), forgiving: any line ends, any usual separator, quotes in the middle of a bare field are
 * text, an open quote ends with the text. Empty lines are left out.
 */
export function parseCsv(text: string, separator: string = separatorOf(text)): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) endField();
    else if (sign === '\n') endRow();
    else if (sign === '\r') {
      if (text[i + 1] !== '\n') endRow();
    } else field += sign;
  }
  endRow();
  return rows;
}
