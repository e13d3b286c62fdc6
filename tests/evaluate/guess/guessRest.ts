import { join, relative } from 'node:path';
import type { DataMap, Part } from '../DataMap';
import { filesBelow, pathsOf } from '../loadMaps';
import { READABLE, readRecords } from '../readRecords';
import { guessMap, type ReadFile } from './guessMap';

/** Words about the data, not data. */
const NOT_DATA = /(^|\/)(SOURCES\.tsv|README(\.md|\.txt)?|LICEN[CS]E(\.\w+)?|\.[^/]*)$|\.map\.json$|\.md$/i;

const HOW = 'not understood: write a map beside it (CONTRIBUTING.md, "Further data sets")';

/** The files that no map names and that can be read; the rest is named, whatever it is. */
function readRest(data: string, maps: readonly DataMap[], missing: string[]): ReadFile[] {
  const named = new Set(maps.flatMap((map) => map.parts.flatMap((part) => pathsOf(data, map, part))));
  for (const map of maps) {
    for (const { join: joined } of map.parts) if (joined) named.add(join(data, map.folder, joined.file));
  }
  return filesBelow(data).flatMap((path) => {
    const where = relative(data, path);
    if (named.has(path) || NOT_DATA.test(where.replaceAll('\\', '/'))) return [];
    if (!READABLE.test(path)) {
      missing.push(`${where}: not read; CSV, TSV, JSON and JSON lines can be, also packed with gzip`);
      return [];
    }
    try {
      return [{ path, rows: readRecords(path) }];
    } catch (error) {
      missing.push(`${where}: ${String(error)}`);
      return [];
    }
  });
}

/** Files of posts that were cut up by account or by time are one set: same folder, site, columns and label. */
function keyOf(map: DataMap, { kind, columns, explode, join: joined, label, name }: Part): string {
  if (kind !== 'posts' || typeof label === 'string') return name;
  return JSON.stringify([map.folder, map.site, columns, explode, joined, label]);
}

function gather(maps: readonly DataMap[]): DataMap[] {
  const sets = new Map<string, DataMap>();
  for (const map of maps) {
    const [part] = map.parts;
    if (!part) continue;
    const key = keyOf(map, part);
    const [there] = sets.get(key)?.parts ?? [];
    if (!there) sets.set(key, map);
    else sets.set(key, { ...map, parts: [{ ...there, files: [...there.files, ...part.files] }] });
  }
  return [...sets.values()].map((map) => ({ ...map, parts: map.parts.map(named(map)) }));
}

const named =
  ({ folder }: DataMap) =>
  (part: Part): Part =>
    part.files.length > 1 ? { ...part, name: `${folder} (${part.files.length} files)` } : part;

/** Maps for files that no map names, as far as their columns tell; the rest is named with the reason. */
export function guessRest(data: string, maps: readonly DataMap[], missing: string[]): DataMap[] {
  const files = readRest(data, maps, missing);
  const guesses = files.map((file) => ({ file, map: guessMap(file, data, files) }));
  const found = guesses.flatMap(({ map }) => ('why' in map ? [] : [map]));
  const joined = new Set(
    found.flatMap(({ folder, parts }) =>
      parts.flatMap((part) => (part.join ? [join(data, folder, part.join.file)] : [])),
    ),
  );
  for (const { file, map } of guesses) {
    if ('why' in map && !joined.has(file.path)) missing.push(`${relative(data, file.path)}: ${map.why}; ${HOW}`);
  }
  return gather(found);
}
