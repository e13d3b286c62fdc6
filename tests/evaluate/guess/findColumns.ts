import { countOf } from '../counts';
import type { Columns } from '../DataMap';
import { momentIn } from '../moment';
import { asList, type DataRow, nameOf } from '../readRecords';
import { type ColumnWords, columnWords } from './columnWords';

type Field = Exclude<keyof Columns, 'site'>;

/** Usual names of columns, without the words that tell nothing; the surest first. */
const NAMES: Record<Field, readonly string[]> = {
  followers: ['followers', 'follower', 'followedby', 'fans', 'fan', 'subscribers', 'subscriber', 'followersatposting'],
  following: ['following', 'followings', 'friends', 'friend', 'follows', 'follow', 'followees'],
  posts: ['posts', 'statuses', 'media', 'tweets', 'tweet', 'post', 'ownertotimelinemedia'],
  handle: ['screenname', 'username', 'handle', 'login', 'uniqueid', 'acct'],
  name: ['name', 'fullname', 'displayname'],
  bio: ['description', 'bio', 'biography'],
  text: [
    ...['fulltext', 'text', 'content', 'comment', 'commenttext', 'comments', 'caption', 'tweet', 'body', 'message'],
    ...['kommentar', 'comentario', 'commentaire', 'komentar'],
  ],
  thread: ['videoid', 'videoname', 'video', 'postid', 'threadid'],
  account: [
    ...['screenname', 'username', 'handle', 'uniqueid', 'acct', 'ownerusername', 'authorusername', 'channeltitle'],
    ...[
      'pagename',
      'authorhandle',
      'accountname',
      'channelid',
      'userid',
      'useridstr',
      'authorid',
      'accountid',
      'ownerid',
    ],
    ...['bioguideid', 'author', 'account', 'owner', 'channel', 'member', 'user', 'person', 'page', 'key'],
  ],
  time: [
    ...['createdat', 'created', 'takenat', 'takenattimestamp', 'publishedat', 'published', 'createtime', 'createdtime'],
    ...[
      'postcreated',
      'postedat',
      'posted',
      'timestamp',
      'timestampms',
      'datetime',
      'date',
      'time',
      'utctime',
      'indexedat',
    ],
    ...[
      'posttime',
      'postdate',
      'tweetdate',
      'tweetcreated',
      'tweetcreatedat',
      'uploaddate',
      'publicationdate',
      'createtimeiso',
    ],
  ],
  likes: [
    ...[
      'favorite',
      'favourite',
      'like',
      'likes',
      'digg',
      'favorites',
      'favs',
      'hearts',
      'reactions',
      'reaction',
      'edgelikedby',
    ],
    ...['likedby', 'mediapreviewlike', 'medialikenumbers', 'medialikes', 'favourites'],
  ],
  replies: [
    ...['reply', 'replies', 'comment', 'comments', 'directreply', 'mediatocomment', 'mediapreviewcomment'],
    ...['mediacommentnumbers', 'mediacomments'],
  ],
  shares: ['retweet', 'retweets', 'repost', 'reposts', 'share', 'shares', 'reblog', 'reblogs', 'boosts', 'rt', 'rts'],
  quotes: ['quote', 'quotes'],
  views: ['view', 'views', 'impression', 'impressions', 'play', 'plays', 'videoview', 'videoviews', 'videoplay'],
  times: ['mediauploadtimes', 'timestamps', 'times', 'dates', 'uploadtimes', 'takenat'],
  repost: [
    ...[
      'isretweet',
      'retweetedstatus',
      'retweetedtweet',
      'retweetedstatusid',
      'retweetstatusid',
      'retweetid',
      'isrepost',
    ],
    ...['isreblog', 'reblog', 'retweetuserid', 'retweetedstatusidstr'],
  ],
  reply: [
    ...[
      'isreply',
      'inreplytostatusid',
      'inreplytostatusidstr',
      'inreplytouserid',
      'inreplytoscreenname',
      'inreplytotweetid',
    ],
    ...['replytostatusid', 'replytouserid', 'replytoscreenname', 'inreplyto', 'inreplytoid', 'inreplytoaccountid'],
  ],
};

const COUNTS: readonly Field[] = ['followers', 'following', 'posts'];
const POST_COUNTS: readonly Field[] = ['likes', 'replies', 'shares', 'quotes', 'views'];
/** Figures of a post: a column about the account is never one. */
const OF_POST: readonly Field[] = [...POST_COUNTS, 'time', 'text', 'repost', 'reply'];

/** Whether at least half of the rows hold such a value. */
const half = (rows: readonly DataRow[], is: (row: DataRow) => boolean): boolean =>
  rows.length > 0 && 2 * rows.filter(is).length >= rows.length;

/** Enough rows to know what a column holds. */
const sampleOf = (rows: readonly DataRow[]): readonly DataRow[] => {
  const step = Math.max(1, Math.floor(rows.length / 2_000));
  return rows.filter((_, i) => i % step === 0);
};

const isCount = (value: unknown): boolean => countOf(value) !== undefined;
const isPlainText = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Rows of one account in the middle; 0 where the column is empty. */
export function rowsEach(rows: readonly DataRow[], column: string): number {
  const names = rows.map((row) => nameOf(row[column])).filter((name) => name !== '');
  return names.length === 0 ? 0 : names.length / new Set(names).size;
}

/** Columns that can hold a field by their names, the surest first. */
function candidates(field: Field, columns: readonly ColumnWords[]): ColumnWords[] {
  return NAMES[field]
    .flatMap((known) => columns.filter(({ plain, stem }) => plain === known || stem === known))
    .filter(({ ofAccount }) => !(ofAccount && OF_POST.includes(field)));
}

/** The first candidate for a field that `fits`. */
function first(field: Field, columns: readonly ColumnWords[], fits: (name: string) => boolean): string | undefined {
  return candidates(field, columns).find(({ name }) => fits(name))?.name;
}

function known(fields: Partial<Record<Field, string | undefined>>): Columns {
  return Object.fromEntries(Object.entries(fields).filter(([, name]) => name !== undefined)) as Columns;
}

/** Columns of the rows. `within`: the beginning of the names of those that come from a list of posts, which says nothing of them. */
const namesIn = (rows: readonly DataRow[], within = ''): ColumnWords[] =>
  [...new Set(rows.slice(0, 200).flatMap((row) => Object.keys(row)))].map((name) => ({
    ...columnWords(within !== '' && name.startsWith(within) ? name.slice(within.length) : name),
    name,
  }));

/** "favourites" is what a person has liked on X, and what a post got on Mastodon. */
function isOwnLikes(name: string, columns: readonly ColumnWords[]): boolean {
  return columnWords(name).stem === 'favourites' && !columns.some(({ stem }) => stem === 'reblogs');
}

/** Columns of a file with a row per account. */
export function accountColumns(rows: readonly DataRow[]): Columns {
  const [columns, some] = [namesIn(rows), sampleOf(rows)];
  const counts = (field: Field) => first(field, columns, (name) => half(some, (row) => isCount(row[name])));
  const lists = (field: Field) => first(field, columns, (name) => half(some, (row) => asList(row[name]).length > 0));
  const texts = (field: Field) => first(field, columns, (name) => some.every((row) => isPlainText(row[name])));
  return known({
    ...Object.fromEntries(COUNTS.map((field) => [field, counts(field)])),
    ...Object.fromEntries((['handle', 'name', 'bio', 'text', 'thread'] as const).map((field) => [field, texts(field)])),
    ...Object.fromEntries([...POST_COUNTS, 'times' as const].map((field) => [field, lists(field)])),
  });
}

/** Columns of a file with a row per post; without `account` where no name comes back from row to row. `list`: the column its posts were taken from. */
export function postColumns(rows: readonly DataRow[], list?: string): Columns {
  const [columns, some] = [namesIn(rows, list === undefined ? '' : `${list}.`), sampleOf(rows)];
  const counts = (field: Field) =>
    first(field, columns, (name) => !isOwnLikes(name, columns) && half(some, (row) => isCount(row[name])));
  const flags = (field: Field) => first(field, columns, () => true);
  const time = first('time', columns, (name) => half(some, (row) => momentIn(row[name]) !== undefined));
  const account = [...candidates('account', columns), ...columns.filter(isIdOfAccount)].find(
    ({ name }) => rowsEach(rows, name) >= 3,
  );
  const texts = first('text', columns, (name) =>
    half(some, (row) => typeof row[name] === 'string' && !isCount(row[name])),
  );
  return known({
    account: account?.name,
    time,
    text: texts,
    ...Object.fromEntries([...COUNTS, ...POST_COUNTS].map((field) => [field, counts(field)])),
    repost: flags('repost'),
    reply: flags('reply'),
  });
}

/** "user.id", "author.name" */
const isIdOfAccount = ({ ofAccount, stem }: ColumnWords): boolean => ofAccount && /^(id|idstr|name)$/.test(stem);

/** The column that holds a list of posts of each account, as objects. */
export function listOfPosts(rows: readonly DataRow[]): string | undefined {
  const some = sampleOf(rows).slice(0, 200);
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const lists = namesIn(rows).filter(({ name }) => half(some, (row) => asList(row[name]).some(isObject)));
  return lists.find(({ name }) => /post|tweet|status|media|video|timeline|item|edges|feed/i.test(name))?.name;
}
