import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataMap, isDataMap } from './DataMap';

const OWN = join(dirname(fileURLToPath(import.meta.url)), 'maps');

function readMap(path: string): DataMap {
  const map: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isDataMap(map)) throw new Error(`${path} is no map: see tests/evaluate/DataMap.ts`);
  return map;
}

/** Paths of all files below a folder, in alphabetical order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The project's own maps and those that stand in the data folder as *.map.json (their `folder` is relative to it). */
export function loadMaps(data: string | undefined): DataMap[] {
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readMap(join(OWN, name)));
  const brought = (data ? filesBelow(data) : [])
    .filter((path) => path.endsWith('.map.json'))
    .map((path) => {
      const map = readMap(path);
      return { ...map, folder: join(relative(data ?? '', dirname(path)), map.folder) };
    });
  return [...own, ...brought];
}
