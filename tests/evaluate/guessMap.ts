import { basename, dirname, relative } from 'node:path';
import type { Columns, DataMap, Label, Part } from './DataMap';
import { type DataRow, readRecords } from './readRecords';

/** Usual names of columns, lower case, letters and digits only. */
const NAMES: Record<keyof Columns, string[]> = {
  followers: ['followerscount', 'followers', 'userfollowercount', 'followercount', 'numfollowers', 'edgefollowedby'],
  following: [
    'friendscount',
    'follows',
    'following',
    'followingcount',
    'userfollowingcount',
    'friends',
    'followscount',
    'edgefollow',
  ],
  posts: [
    'statusescount',
    'posts',
    'postscount',
    'usermediacount',
    'mediacount',
    'tweets',
    'tweetcount',
    'nposts',
    'statuses',
  ],
  handle: ['screenname', 'username', 'handle'],
  name: ['name', 'fullname', 'displayname'],
  bio: ['description', 'bio', 'biography'],
  text: ['content', 'comment', 'text', 'commenttext'],
  likes: ['medialikenumbers'],
  replies: ['mediacommentnumbers'],
  times: ['mediauploadtimes'],
};
const LABELS = ['fake', 'isfake', 'bot', 'isbot', 'class', 'label', 'accounttype', 'target', 'spam', 'isspam'];
const GENUINE = ['0', '0.0', 'false', 'genuine', 'real', 'human', 'ham', 'no', 'authentic', 'legitimate'];
const PLANTED = ['1', '1.0', 'true', 'fake', 'bot', 'spam', 'spammer', 'yes', 'bought', 'scam'];
const GENUINE_FILE = /genuine|geniune|real|human|nonbot|non_bot|ham|e13|tfp|authentic/i;
const PLANTED_FILE = /fake|bot|bought|planted|spam|(^|[^a-z])(int|fsf|twt)([^a-z]|$)/i;

const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '');

function columnsOf(first: DataRow): Columns {
  const names = Object.keys(first);
  const found: Columns = {};
  for (const [field, known] of Object.entries(NAMES) as [keyof Columns, string[]][]) {
    const name = known.map((k) => names.find((n) => plain(n) === k)).find((n) => n !== undefined);
    if (name !== undefined) found[field] = name;
  }
  return found;
}

function labelOf(rows: readonly DataRow[], path: string): Part['label'] | undefined {
  const column = Object.keys(rows[0] ?? {}).find((name) => LABELS.includes(plain(name)));
  if (column) {
    const values = [...new Set(rows.map((row) => String(row[column])))];
    if (!values.every((value) => [...GENUINE, ...PLANTED].includes(value.toLowerCase()))) return undefined;
    return { column, genuine: values.filter((value) => GENUINE.includes(value.toLowerCase())) };
  }
  for (const part of [basename(path), basename(dirname(path))]) {
    if (GENUINE_FILE.test(part)) return 'genuine' satisfies Label;
    if (PLANTED_FILE.test(part)) return 'planted' satisfies Label;
  }
  return undefined;
}

function kindOf(columns: Columns): Part['kind'] | undefined {
  if (columns.likes && columns.times && columns.followers) return 'series';
  if (columns.following && (columns.posts || columns.followers)) return 'accounts';
  return columns.text ? 'comments' : undefined;
}

/** A map for a file that none names, from the names of its columns, its label column or its name. Nothing where they do not tell. */
export function guessMap(path: string, data: string): DataMap | undefined {
  const rows = readRecords(path);
  if (!rows[0]) return undefined;
  const columns = columnsOf(rows[0]);
  const kind = kindOf(columns);
  const label = labelOf(rows, path);
  if (!kind || !label) return undefined;
  const names = Object.keys(rows[0]).map(plain);
  const isX = names.some((name) =>
    ['friendscount', 'statusescount', 'tweets', 'tweetcount', 'screenname'].includes(name),
  );
  const site = kind === 'comments' ? 'youtube' : isX ? 'x' : 'instagram';
  const part: Part = {
    name: relative(data, path),
    files: [basename(path)],
    kind,
    label,
    columns,
    ...(columns.handle ? { inListOrder: true } : {}),
  };
  return { folder: relative(data, dirname(path)) || '.', site, parts: [part] };
}
