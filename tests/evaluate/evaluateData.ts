import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { batchesOfSets, batchPower } from './batchesOfSets';
import { commentsOfSets, countedComments, type ScoredComment, scoreComments } from './commentsOfSets';
import type { DataMap, Part } from './DataMap';
import { followersOfSets } from './followersOfSets';
import { guessMap } from './guessMap';
import { filesBelow, loadMaps } from './loadMaps';
import type { Result } from './Result';
import { type DataRow, READABLE, readRecords } from './readRecords';
import { labelOfRow, memberOf } from './rows';
import { seriesOfSets } from './seriesOfSets';
import { tellPart, whyNothing } from './tellPart';

/** What a data folder gave, and what was looked for in vain or could not be read. */
export interface DataReport {
  results: Result[];
  found: string[];
  missing: string[];
}

/** Words about the data, not data. */
const NOT_DATA = /(^|\/)(SOURCES\.tsv|README(\.md|\.txt)?|LICEN[CS]E(\.\w+)?|\.[^/]*)$|\.map\.json$|\.md$/i;

/** Maps for files that no map names, as far as their columns tell; the rest is named, whatever it is. */
function guessRest(data: string, maps: readonly DataMap[], missing: string[]): DataMap[] {
  const named = new Set(maps.flatMap((map) => map.parts.flatMap((part) => pathsOf(data, map, part))));
  return filesBelow(data).flatMap((path) => {
    const where = relative(data, path);
    if (named.has(path) || NOT_DATA.test(where.replaceAll('\\', '/'))) return [];
    if (!READABLE.test(path)) {
      missing.push(`${where}: not read; CSV, TSV, JSON and JSON lines can be`);
      return [];
    }
    try {
      const map = guessMap(path, data);
      if (!('why' in map)) return [map];
      missing.push(`${where}: ${map.why}; write a map beside it (tests/evaluate/DataMap.ts)`);
    } catch (error) {
      missing.push(`${where}: ${String(error)}`);
    }
    return [];
  });
}

const pathsOf = (data: string, map: DataMap, part: Part) => part.files.map((file) => join(data, map.folder, file));

/** Runs every measure that a folder's sets allow. */
export function evaluateData(data: string): DataReport {
  const report: DataReport = { results: [], found: [], missing: [] };
  const maps = loadMaps(data, report.missing);
  for (const map of [...maps, ...guessRest(data, maps, report.missing)]) evaluateMap(data, map, report);
  return report;
}

/** The rows of a part; missing, and named so, where a file is not there or cannot be read. */
function rowsOf(data: string, map: DataMap, part: Part, { missing }: DataReport): DataRow[] | undefined {
  const paths = pathsOf(data, map, part);
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0) {
    missing.push(`${part.name}: ${absent.map((path) => relative(data, path)).join(', ')} not there`);
    return undefined;
  }
  try {
    return paths.flatMap(readRecords);
  } catch (error) {
    missing.push(`${part.name}: ${String(error)}`);
    return undefined;
  }
}

function evaluateMap(data: string, map: DataMap, report: DataReport): void {
  const comments: ScoredComment[] = [];
  const sets: { part: Part; rows: DataRow[] }[] = [];
  for (const part of map.parts) {
    const rows = rowsOf(data, map, part, report);
    if (!rows) continue;
    const results: Result[] = [];
    if (part.kind === 'accounts') {
      results.push(...followersOfSets(map, part, rows), ...batchesOfSets(part, rows));
      sets.push({ part, rows });
    } else if (part.kind === 'series') {
      results.push(...seriesOfSets(map, part, rows));
    } else {
      const scored = scoreComments(part, rows);
      results.push(...commentsOfSets(part.name, scored, false));
      comments.push(...scored);
    }
    report.found.push(tellPart(map, part, rows));
    if (results.length === 0) report.missing.push(whyNothing(map, part, rows));
    report.results.push(...results);
  }
  report.results.push(...powers(sets));
  if (comments.length === 0) return;
  report.results.push(...allComments(map, comments));
}

/** The comments of all videos of a map together. A set nobody wrote a map for is one file, and has no language: no bar. */
function allComments({ folder, parts, guessed }: DataMap, comments: readonly ScoredComment[]): Result[] {
  if (guessed) return countedComments(parts[0]?.name ?? folder, comments);
  const language = parts.find((part) => part.kind === 'comments')?.language;
  const what = `${folder}, all together (${language ?? 'language not given'})`;
  return [...commentsOfSets(what, comments, language === 'en'), ...countedComments(folder, comments)];
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
