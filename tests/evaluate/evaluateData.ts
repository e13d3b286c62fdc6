import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { batchesOfSets, batchPower } from './batchesOfSets';
import { commentsOfSets, countedComments, type ScoredComment, scoreComments } from './commentsOfSets';
import type { DataMap, Part } from './DataMap';
import { followersOfSets } from './followersOfSets';
import { guessMap } from './guessMap';
import { filesBelow, loadMaps } from './loadMaps';
import type { Result } from './Result';
import { type DataRow, readRecords } from './readRecords';
import { labelOfRow, memberOf } from './rows';
import { seriesOfSets } from './seriesOfSets';

/** What a data folder gave, and what was looked for in vain or could not be read. */
export interface DataReport {
  results: Result[];
  found: string[];
  missing: string[];
}

const NOT_DATA = ['SOURCES.tsv', 'README.md'];

/** Maps for files that no map names, as far as their columns tell; the rest is named. */
function guessRest(data: string, maps: readonly DataMap[], missing: string[]): DataMap[] {
  const named = new Set(
    maps.flatMap((map) => map.parts.flatMap((part) => part.files.map((file) => join(data, map.folder, file)))),
  );
  return filesBelow(data).flatMap((path) => {
    if (named.has(path) || !/\.(csv|json)$/i.test(path) || path.endsWith('.map.json')) return [];
    if (NOT_DATA.some((name) => path.endsWith(name))) return [];
    try {
      const map = guessMap(path, data);
      if (!map) missing.push(`${relative(data, path)}: its columns do not say what it holds; write a map beside it`);
      return map ? [map] : [];
    } catch (error) {
      missing.push(`${relative(data, path)}: ${String(error)}`);
      return [];
    }
  });
}

/** Runs every measure that a folder's sets allow. */
export function evaluateData(data: string): DataReport {
  const report: DataReport = { results: [], found: [], missing: [] };
  const own = loadMaps(data);
  for (const map of [...own, ...guessRest(data, own, report.missing)]) evaluateMap(data, map, report);
  return report;
}

function evaluateMap(data: string, map: DataMap, report: DataReport): void {
  const comments: ScoredComment[] = [];
  const sets: { part: Part; rows: DataRow[] }[] = [];
  for (const part of map.parts) {
    const paths = part.files.map((file) => join(data, map.folder, file));
    const absent = paths.filter((path) => !existsSync(path));
    if (absent.length > 0) {
      report.missing.push(`${part.name}: ${absent.map((path) => relative(data, path)).join(', ')} not there`);
      continue;
    }
    const rows = paths.flatMap(readRecords);
    report.found.push(`${part.name}: ${rows.length} rows`);
    if (part.kind === 'accounts') {
      report.results.push(...followersOfSets(map, part, rows), ...batchesOfSets(part, rows));
      sets.push({ part, rows });
    } else if (part.kind === 'series') {
      report.results.push(...seriesOfSets(map, part, rows));
    } else {
      const scored = scoreComments(part, rows);
      report.results.push(...commentsOfSets(part.name, scored, false));
      comments.push(...scored);
    }
  }
  report.results.push(...powers(sets));
  if (comments.length === 0) return;
  const language = map.parts.find((part) => part.kind === 'comments')?.language;
  const what = `${map.folder}, all together (${language ?? 'language not given'})`;
  report.results.push(...commentsOfSets(what, comments, language === 'en'), ...countedComments(map.folder, comments));
}

/** R3's power, each planted set against the genuine one of the same folder. */
function powers(sets: readonly { part: Part; rows: DataRow[] }[]): Result[] {
  const members = ({ part, rows }: (typeof sets)[number], label: 'genuine' | 'planted') =>
    part.inListOrder
      ? rows.filter((row) => labelOfRow(row, part.label) === label).map((row, i) => memberOf(row, part, i))
      : [];
  const genuine = sets.flatMap((set) => members(set, 'genuine'));
  return sets.flatMap((set) => {
    const power = batchPower(genuine, members(set, 'planted'), `${set.part.name}: blocks of 15 found among 35 genuine`);
    return power ? [power] : [];
  });
}
