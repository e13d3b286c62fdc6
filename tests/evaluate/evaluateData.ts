import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { batchesOfSets, batchPower } from './batchesOfSets';
import { commentsOfSets, countedComments, type ScoredComment, scoreComments } from './commentsOfSets';
import type { DataMap, Part } from './DataMap';
import { followersOfSets } from './followersOfSets';
import { guessRest } from './guess/guessRest';
import { loadMaps, pathsOf } from './loadMaps';
import { partRows } from './partRows';
import type { Result } from './Result';
import type { DataRow } from './readRecords';
import { labelOfRow, memberOf } from './rows';
import { seriesOfSets } from './seriesOfSets';
import { siteNamed } from './sites';
import { tellPart, whyNothing } from './tellPart';

/** What a data folder gave, and what was looked for in vain or could not be read. */
export interface DataReport {
  results: Result[];
  found: string[];
  missing: string[];
}

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
    return partRows(join(data, map.folder), part);
  } catch (error) {
    missing.push(`${part.name}: ${String(error)}`);
    return undefined;
  }
}

/** One set of one site. */
interface SiteSet {
  site: string;
  part: Part;
  rows: readonly DataRow[];
}

/** The rows of a part by the site they are of; rows of a site that nobody knows are left out. */
function bySite({ site }: DataMap, part: Part, rows: readonly DataRow[]): SiteSet[] {
  const { site: column } = part.columns;
  if (column === undefined) return [{ site, part, rows }];
  const sites = [...new Set(rows.map((row) => siteNamed(row[column])))].filter((one) => one !== undefined).sort();
  return sites.map((one) => ({
    site: one,
    part: { ...part, name: `${part.name}, ${one}` },
    rows: rows.filter((row) => siteNamed(row[column]) === one),
  }));
}

function evaluateMap(data: string, map: DataMap, report: DataReport): void {
  const comments: ScoredComment[] = [];
  const sets: { part: Part; rows: readonly DataRow[] }[] = [];
  for (const whole of map.parts) {
    const all = rowsOf(data, map, whole, report);
    for (const { site, part, rows } of all ? bySite(map, whole, all) : []) {
      const here = { ...map, site };
      const results: Result[] = [];
      if (part.kind === 'accounts') {
        results.push(...followersOfSets(here, part, rows), ...batchesOfSets(part, rows));
        sets.push({ part, rows });
      } else if (part.kind === 'series' || part.kind === 'posts') {
        results.push(...seriesOfSets(here, part, rows));
      } else {
        const scored = scoreComments(part, rows);
        results.push(...commentsOfSets(part.name, scored, false));
        comments.push(...scored);
      }
      report.found.push(tellPart(here, part, rows));
      if (results.length === 0) report.missing.push(whyNothing(here, part, rows));
      report.results.push(...results);
    }
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
function powers(sets: readonly { part: Part; rows: readonly DataRow[] }[]): Result[] {
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
