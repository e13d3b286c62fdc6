import type { DataRow } from '../readRecords';
import { SITE_WORDS, siteNamed } from '../sites';
import { columnWords } from './columnWords';

/** Columns that only one site's data have. */
const COLUMNS: readonly [site: string, names: RegExp][] = [
  [
    'x',
    /^(retweet\w*|statuses(count)?|friends(count)?|tweets?(count|id|text|date|createdat)?|screenname|favou?rite(count)?|listed(count)?|quotedstatus\w*|isretweet|isquote)$/,
  ],
  [
    'instagram',
    /^(edge\w*|mediapreviewlike|takenattimestamp|ownerusername|usermediacount|media(like|comment)numbers|igid|isbusinessaccount|owner(to)?timelinemedia|followedby)$/,
  ],
  ['tiktok', /^(digg(count)?|playcount|authormeta\w*|authorstats\w*|uniqueid|heart(count)?|secuid)$/],
  ['youtube', /^(subscribers?(count)?|channelid|channeltitle|videoid)$/],
  ['facebook', /^(totalinteractions|pagename|haha|wow|angry|likesatposting|followersatposting)$/],
  ['bluesky', /^(repostcount|indexedat|did|cid)$/],
  ['mastodon', /^(reblogs(count)?|reblogged|spoilertext|acct)$/],
];

/** Words of a path, the nearest to the file first. */
const wordsOf = (path: string): string[][] =>
  path
    .split(/[\\/]/)
    .reverse()
    .map(
      (part) =>
        part
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .match(/[a-z]+/g) ?? [],
    );

function byPath(path: string): string[] {
  for (const words of wordsOf(path)) {
    const sites = SITE_WORDS.filter(([, known]) => words.some((word) => known.test(word))).map(([site]) => site);
    if (sites.length > 0) return sites;
  }
  return [];
}

function byColumns(names: readonly string[]): string[] {
  const plain = names.flatMap((name) => [columnWords(name).plain, columnWords(name).stem]);
  const many = COLUMNS.map(([site, known]) => ({ site, n: new Set(plain.filter((name) => known.test(name))).size }));
  const most = Math.max(...many.map(({ n }) => n));
  return most === 0 ? [] : many.filter(({ n }) => n === most).map(({ site }) => site);
}

/** The site that a file is of, by its columns and its path; or why nobody can tell. */
export function guessSite(
  path: string,
  names: readonly string[],
): { site: string; assumed?: string } | { why: string } {
  const [places, columns] = [byPath(path), byColumns(names)];
  const [place, column] = [places.length === 1 ? places[0] : undefined, columns.length === 1 ? columns[0] : undefined];
  if (place && column && place !== column) {
    return { why: `its path speaks of ${place}, its columns of ${column}` };
  }
  const site = place ?? column;
  if (site) return { site };
  if (isProfile(names))
    return { site: 'instagram', assumed: 'a site was not named; posts, followers and following stand on Instagram' };
  return { why: 'neither its path nor its columns name a site: put it into a folder named after the site' };
}

/** Posts, followers and following, as a profile on Instagram has them. */
function isProfile(names: readonly string[]): boolean {
  const stems = names.map((name) => columnWords(name).stem);
  const has = (known: RegExp) => stems.some((stem) => known.test(stem));
  return has(/^(posts?|media)$/) && has(/^followers?$/) && has(/^(following|follows|followings?)$/);
}

/** A column whose every value names a site. */
export function siteColumn(
  rows: readonly DataRow[],
  names: readonly string[],
): { column: string; site: string } | undefined {
  for (const column of names.filter((name) =>
    /^(site|platform|network|socialmedia|service)$/.test(columnWords(name).plain),
  )) {
    const values = new Set(rows.map((row) => row[column]));
    const sites = [...values].map(siteNamed);
    const [site] = sites;
    if (site && values.size <= 12 && sites.every((one) => one !== undefined)) return { column, site };
  }
  return undefined;
}
