import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataMap, isDataMap, type Part } from './DataMap';

const OWN = join(dirname(fileURLToPath(import.meta.url)), 'maps');

function readMap(path: string): DataMap {
  const map: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isDataMap(map)) throw new Error(`${path} is no map: see tests/evaluate/DataMap.ts`);
  return map;
}

/** Paths of all files that a part of a map names, the joined one left out. */
export const pathsOf = (data: string, map: DataMap, part: Part): string[] =>
  part.files.map((file) => join(data, map.folder, file));

/** Paths of all files below a folder, in alphabetical order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Maps that stand in the data folder as *.map.json; their `folder` is relative to it. One that cannot be read is named. */
function broughtMaps(data: string, missing: string[]): DataMap[] {
  return filesBelow(data)
    .filter((path) => path.endsWith('.map.json'))
    .flatMap((path) => {
      try {
        const map = readMap(path);
        return [{ ...map, folder: join(relative(data, dirname(path)), map.folder) }];
      } catch (error) {
        missing.push(`${relative(data, path)}: ${error instanceof Error ? error.message : error}`);
        return [];
      }
    });
}

/** The maps of a data folder: those brought with it, and the project's own for files that none of these names. */
export function loadMaps(data: string, missing: string[]): DataMap[] {
  const brought = broughtMaps(data, missing);
  const filesOf = (map: DataMap) => map.parts.flatMap(({ files }) => files.map((file) => join(map.folder, file)));
  const named = new Set(brought.flatMap(filesOf));
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readMap(join(OWN, name)))
    .map((map) => ({
      ...map,
      parts: map.parts.filter(({ files }) => !files.some((file) => named.has(join(map.folder, file)))),
    }));
  return [...own, ...brought];
}
