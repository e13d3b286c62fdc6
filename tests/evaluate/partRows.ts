import { basename, join } from 'node:path';
import type { Part } from './DataMap';
import { type DataRow, explode, FILE, joinRows, readRecords } from './readRecords';

/** The rows of a part as its columns name them: all files one after the other, lists of posts taken apart, other files joined on. Throws where one cannot be read. */
export function partRows(folder: string, part: Part): DataRow[] {
  const eachIsOne = part.kind === 'posts' && part.columns.account === undefined;
  const read = part.files.flatMap((file) => {
    const rows = readRecords(join(folder, file));
    return eachIsOne ? rows.map((row) => ({ ...row, [FILE]: basename(file).replace(/\.\w+$/, '') })) : rows;
  });
  const rows = part.explode === undefined ? read : explode(read, part.explode);
  return part.join ? joinRows(rows, readRecords(join(folder, part.join.file)), part.join) : rows;
}
