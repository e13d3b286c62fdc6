import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DataMap, Part } from '../DataMap';
import { evaluateData } from '../evaluateData';
import { partRows } from '../partRows';
import { seriesOf } from '../seriesOf';
import { guessRest } from './guessRest';
import { asPython, csv, type InventedPost, inventedPosts, twitterDate } from './invented';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hundred-guess-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (path: string, text: string | Buffer) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const iso = (at: number) => new Date(at).toISOString();
const POSTS = inventedPosts();

interface Guess {
  maps: DataMap[];
  why: string;
}

function guess(): Guess {
  const missing: string[] = [];
  const maps = guessRest(folder, [], missing);
  return { maps, why: missing.join(' | ') };
}

/** The one set that was understood, with its accounts. */
function theSet(): { map: DataMap; part: Part; series: ReturnType<typeof seriesOf> } {
  const { maps, why } = guess();
  const [map] = maps;
  const [part] = map?.parts ?? [];
  if (!map || !part || maps.length > 1) throw new Error(`${maps.length} sets; ${why}`);
  return { map, part, series: seriesOf(part, partRows(join(folder, map.folder), part)) };
}

/** What every shape must come to: twelve accounts of thirty posts with the counts that were put in. */
function expectPosts(site: string, kinds: readonly ('likes' | 'replies' | 'shares' | 'views')[], followers = true) {
  const { map, series } = theSet();
  expect(map.site).toBe(site);
  expect(series.map(({ posts }) => posts.length)).toEqual(Array(12).fill(30));
  const [first] = series;
  const mine = POSTS.slice(0, 30);
  expect(first?.posts.map(({ at }) => at)).toEqual(mine.map(({ at }) => Math.floor(at / 1000) * 1000));
  for (const kind of kinds) {
    expect(first?.posts.map((post) => post[kind]?.value)).toEqual(mine.map((post) => post[kind]));
  }
  if (followers) expect(first?.followers?.value).toBe(mine.at(-1)?.followers);
}

describe('posts of many accounts are understood', () => {
  test('as a flat table with reposts, answers and figures of the account beside them', () => {
    const row = (p: InventedPost, more: object = {}) => ({
      user_id: `9${p.account.slice(7)}`,
      created_at: iso(p.at).replace('T', ' ').slice(0, 19),
      screen_name: p.account,
      text: 'Words, and more words',
      is_retweet: 'FALSE',
      reply_to_status_id: 'NA',
      favorite_count: p.likes,
      retweet_count: p.shares,
      reply_count: 'NA',
      followers_count: p.followers,
      friends_count: p.following,
      statuses_count: 900,
      favourites_count: 77,
      account_created_at: '2011-02-03 04:05:06',
      verified: 'TRUE',
      ...more,
    });
    const reposts = POSTS.slice(0, 90).map((p) => row(p, { is_retweet: 'TRUE', favorite_count: 0 }));
    const answers = POSTS.slice(0, 90).map((p) => row(p, { reply_to_status_id: '123', favorite_count: 1 }));
    put('members/posts.csv', csv([...reposts, ...POSTS.map((p) => row(p)), ...answers]));
    expectPosts('x', ['likes', 'shares']);
    expect(theSet().part).toMatchObject({ kind: 'posts', columns: { account: 'screen_name', time: 'created_at' } });
    expect(theSet().part.label).toBeUndefined();
    expect(theSet().series[3]?.following?.value).toBe(303);
  });

  test('as lines of JSON with users inside, Twitter’s dates, and packed', () => {
    const row = (p: InventedPost, more: object = {}) => ({
      created_at: twitterDate(p.at),
      id_str: `${p.at}${p.account}`,
      full_text: 'Words',
      in_reply_to_status_id_str: null,
      entities: { urls: [], hashtags: [] },
      favorite_count: p.likes,
      retweet_count: p.shares,
      user: {
        id_str: p.account,
        screen_name: p.account,
        created_at: twitterDate(0),
        followers_count: p.followers,
        friends_count: p.following,
        favourites_count: 5,
      },
      ...more,
    });
    const reposts = POSTS.slice(0, 90).map((p) => row(p, { retweeted_status: { favorite_count: 9 } }));
    put('a/timeline.jsonl.gz', gzipSync(lines([...reposts, ...POSTS.map((p) => row(p))])));
    expectPosts('x', ['likes', 'shares']);
  });

  test('as an answer of the second API: metrics inside, users beside', () => {
    const data = POSTS.map((p) => ({
      id: `${p.at}`,
      author_id: `id-${p.account}`,
      created_at: iso(p.at),
      text: 'Words',
      public_metrics: {
        like_count: p.likes,
        reply_count: p.replies,
        retweet_count: p.shares,
        quote_count: 0,
        impression_count: p.views,
      },
    }));
    const repost = { ...data[5], referenced_tweets: [{ type: 'retweeted', id: '1' }] };
    const users = [...new Set(POSTS.map(({ account }) => account))].map((account) => ({
      id: `id-${account}`,
      username: account,
      public_metrics: {
        followers_count: POSTS.findLast((p) => p.account === account)?.followers,
        following_count: 300,
        tweet_count: 70,
      },
    }));
    put('a/twitter.json', JSON.stringify({ data: [...data, repost], includes: { users } }));
    expectPosts('x', ['likes', 'replies', 'shares', 'views']);
  });

  test('as a table whose cells hold what Python prints', () => {
    const rows = POSTS.map((p) => ({
      date: `${iso(p.at).replace('T', ' ').slice(0, 19)}+00:00`,
      rawContent: "It's words",
      user: asPython({ username: p.account, followersCount: p.followers, friendsCount: p.following, created: null }),
      replyCount: p.replies,
      retweetCount: p.shares,
      likeCount: p.likes,
      quoteCount: 0,
      viewCount: `${p.views}.0`,
      retweetedTweet: '',
    }));
    put('tweets/dump.csv', csv(rows));
    expectPosts('x', ['likes', 'replies', 'shares', 'views']);
  });

  test('as one row an account with a list of posts', () => {
    const rows = [...new Set(POSTS.map(({ account }) => account))].map((account) => {
      const mine = POSTS.filter((p) => p.account === account);
      return {
        username: account,
        followers: mine.at(-1)?.followers,
        following: 300,
        posts: mine.map((p) => ({ likes: p.likes, comments: p.replies, timestamp: p.at / 1000 })),
      };
    });
    put('instagram/people.json', JSON.stringify(rows));
    expectPosts('instagram', ['likes', 'replies']);
    expect(theSet().part).toMatchObject({ explode: 'posts' });
  });

  test('as one row an account with Instagram’s own edges', () => {
    const rows = [...new Set(POSTS.map(({ account }) => account))].map((account) => {
      const mine = POSTS.filter((p) => p.account === account);
      const node = (p: InventedPost) => ({
        node: {
          taken_at_timestamp: p.at / 1000,
          edge_liked_by: { count: p.likes },
          edge_media_to_comment: { count: p.replies },
        },
      });
      return {
        username: account,
        edge_followed_by: { count: mine.at(-1)?.followers },
        edge_follow: { count: 300 },
        edge_owner_to_timeline_media: { count: 90, edges: mine.map(node) },
      };
    });
    put('some/profiles.json', JSON.stringify(rows));
    expectPosts('instagram', ['likes', 'replies']);
  });

  test('as an object of lists, one for each account', () => {
    const accounts = [...new Set(POSTS.map(({ account }) => account))];
    const lists = accounts.map((account) => [
      account,
      POSTS.filter((p) => p.account === account).map((p) => ({
        created_at: p.at,
        favorites: p.likes,
        retweets: p.shares,
      })),
    ]);
    put('a/all.json', JSON.stringify(Object.fromEntries(lists)));
    expectPosts('x', ['likes', 'shares'], false);
  });

  test('with their users in another file', () => {
    put(
      'two/tweets.json',
      lines(
        POSTS.map((p) => ({
          created_at: p.at / 1000,
          user_id: `7${p.account}`,
          favorite_count: p.likes,
          retweet_count: p.shares,
        })),
      ),
    );
    const users = [...new Set(POSTS.map(({ account }) => account))].map((account) => ({
      id: `7${account}`,
      screen_name: account,
      followers_count: POSTS.findLast((p) => p.account === account)?.followers,
      friends_count: 300,
    }));
    put('two/users.json', lines(users));
    expectPosts('x', ['likes', 'shares']);
    expect(theSet().part.join).toEqual({ file: 'users.json', key: 'id', on: 'user_id' });
    expect(guess().why).toBe('');
  });

  test('as a file for each account that does not name it', () => {
    for (const account of new Set(POSTS.map((p) => p.account))) {
      const rows = POSTS.filter((p) => p.account === account);
      put(
        `senate/${account}.csv`,
        csv(rows.map((p) => ({ created_at: iso(p.at), retweets: p.shares, favorites: p.likes }))),
      );
    }
    expectPosts('x', ['likes', 'shares'], false);
  });

  test('cut up by months', () => {
    const row = (p: InventedPost) => ({
      author: p.account,
      followers: p.followers,
      time: p.at,
      likes: p.likes,
      reposts: p.shares,
    });
    put('mastodon/first.csv', csv(POSTS.filter((_, i) => i % 30 < 15).map(row)));
    put('mastodon/second.csv', csv(POSTS.filter((_, i) => i % 30 >= 15).map(row)));
    expectPosts('mastodon', ['likes', 'shares']);
  });

  test('from Bluesky and from YouTube', () => {
    const sky = POSTS.map((p) => ({
      uri: `at://${p.at}`,
      author: { did: `did:plc:${p.account}`, handle: `${p.account}.example`, followersCount: p.followers },
      record: { createdAt: iso(p.at) },
      likeCount: p.likes,
      replyCount: p.replies,
      repostCount: p.shares,
      quoteCount: 0,
    }));
    put('a/feed.ndjson', lines(sky));
    expectPosts('bluesky', ['likes', 'replies', 'shares']);
    rmSync(join(folder, 'a'), { recursive: true });
    const video = (p: InventedPost) => ({
      videoId: `v${p.at}`,
      channelId: p.account,
      subscriberCount: p.followers,
      publishedAt: iso(p.at),
      'statistics.viewCount': p.views,
      'statistics.likeCount': p.likes,
      'statistics.commentCount': p.replies,
    });
    put('b/videos.csv', csv(POSTS.map(video)));
    expectPosts('youtube', ['likes', 'replies', 'views']);
  });
});

test('posts of several sites, named in a column, are measured site by site', () => {
  const row = (site: string) => (p: InventedPost) => ({
    site,
    account: p.account,
    followers: p.followers,
    time: p.at,
    likes: p.likes,
    reposts: p.shares,
    replies: p.replies,
    views: p.views,
  });
  put('a/posts.csv', csv([...POSTS.map(row('Twitter')), ...POSTS.map(row('instagram'))]));
  expect(theSet().part).toMatchObject({
    kind: 'posts',
    columns: { site: 'site', account: 'account', time: 'time', shares: 'reposts', views: 'views' },
  });
  const { found } = evaluateData(folder);
  expect(found.map((line) => line.slice(0, 40))).toEqual([
    expect.stringContaining('a/posts.csv, instagram: 360 rows'),
    expect.stringContaining('a/posts.csv, x: 360 rows'),
  ]);
});

describe('labels are found by their values', () => {
  const account = (i: number, more: object) => ({
    screen_name: `a${i}`,
    followers_count: i % 2 ? 3 : 900,
    friends_count: i % 2 ? 900 : 500,
    verified: i % 3 === 0 ? 1 : 0,
    default_profile: i % 2 ? 0 : 1,
    ...more,
  });
  const accounts = (more: (i: number) => object) => Array.from({ length: 40 }, (_, i) => account(i, more(i)));
  const labelled = () => theSet().part.label;

  test('a file name never decides against a label column', () => {
    const row = (i: number) => ({ ID: `${i}`, profile: account(i, { followers_count: '90 ' }), label: `${i % 2}` });
    put('x/TwiBot-20_sample.json', JSON.stringify(Array.from({ length: 40 }, (_, i) => row(i))));
    expect(labelled()).toEqual({ column: 'label', genuine: ['0'], planted: ['1'] });
    const r1 = evaluateData(folder).results.filter(({ signal }) => signal === 'R1');
    expect(r1.map(({ what, n }) => [what.includes('genuine'), n])).toEqual([
      [true, 20],
      [false, 20],
    ]);
  });

  test('nor does the name of a data set decide alone', () => {
    put('TwiBot-20/sample.csv', csv(accounts(() => ({}))));
    put('twitter_human_bots/users.csv', csv(accounts(() => ({}))));
    const { maps, why } = guess();
    expect(maps).toEqual([]);
    expect(why).toContain('TwiBot-20/sample.csv: no column and no name tells which rows are genuine');
    expect(why).toContain('twitter_human_bots/users.csv: no column and no name tells which rows are genuine');
    expect(why).toContain('CONTRIBUTING.md');
  });

  test.each([
    [
      'words in any column',
      (i: number) => ({ kind_of: i % 2 ? 'Bot' : 'Human' }),
      { column: 'kind_of', genuine: ['Human'], planted: ['Bot'] },
    ],
    [
      'truth',
      (i: number) => ({ is_fake: i % 2 ? 'True' : 'False' }),
      { column: 'is_fake', genuine: ['False'], planted: ['True'] },
    ],
    ['turned round', (i: number) => ({ human: i % 2 }), { column: 'human', genuine: ['1'], planted: ['0'] }],
    ['general names', (i: number) => ({ target: i % 2 }), { column: 'target', genuine: ['0'], planted: ['1'] }],
    [
      'words before numbers',
      (i: number) => ({ label: i % 2, account_type: i % 2 ? 'bot' : 'human' }),
      { column: 'account_type', genuine: ['human'], planted: ['bot'] },
    ],
    [
      'more kinds than two',
      (i: number) => ({ dataset: ['genuine_accounts', 'social_spambots_1', 'fake_followers'][i % 3] }),
      { column: 'dataset', genuine: ['genuine_accounts'], planted: ['social_spambots_1', 'fake_followers'] },
    ],
  ])('%s', (_, more, label) => {
    put('some/accounts.csv', csv(accounts(more)));
    const found = labelled();
    expect(found).toMatchObject({ column: label.column });
    if (typeof found !== 'object') throw new Error('no column');
    expect([[...found.genuine].sort(), [...(found.planted ?? [])].sort()]).toEqual([
      label.genuine,
      [...label.planted].sort(),
    ]);
  });

  test('what was assumed is said', () => {
    put('some/accounts.csv', csv(accounts((i) => ({ target: i % 2 }))));
    expect(evaluateData(folder).found.join()).toContain('ASSUMED 1 in target is planted');
  });

  test.each([
    ['two that disagree', (i: number) => ({ bot: i % 2, fake: i % 3 === 0 ? 1 : 0 }), 'label the rows differently'],
    ['unknown ones', (i: number) => ({ label: `cluster${i % 3}` }), 'the labels in its column label are not known'],
  ])('%s are not understood, whatever the file is called', (_, more, why) => {
    put('bots/fake_bots.csv', csv(accounts(more)));
    expect(guess()).toMatchObject({ maps: [], why: expect.stringContaining(why) });
  });

  test('in a file of their own', () => {
    put('x/users.csv', csv(accounts((i) => ({ id: `u${i}` }))));
    put('x/labels.csv', csv(Array.from({ length: 40 }, (_, i) => ({ id: `u${i}`, label: i % 2 ? 'bot' : 'human' }))));
    const { maps } = guess();
    expect(maps.map(({ parts }) => parts[0])).toMatchObject([
      {
        join: { file: 'labels.csv', key: 'id', on: 'id' },
        label: { column: 'joined.label', genuine: ['human'], planted: ['bot'] },
      },
    ]);
  });

  test('in a list of ids without a header, beside accounts inside posts', () => {
    const id = (i: number) => `9007199254740993${i}`;
    const rows = Array.from({ length: 40 }, (_, i) => ({
      created_at: twitterDate(1.5e12),
      user: { ...account(i, {}), id: Number(id(i)), id_str: id(i) },
    }));
    put('bots/some-2019_tweets.json', JSON.stringify(rows));
    put('bots/some-2019.tsv', Array.from({ length: 40 }, (_, i) => `${id(i)}\t${i % 2 ? 'bot' : 'human'}`).join('\n'));
    expect(theSet()).toMatchObject({
      map: { site: 'x' },
      part: {
        kind: 'accounts',
        join: { file: 'some-2019.tsv', key: 'id', on: 'user.id_str' },
        label: { column: 'joined.label', genuine: ['human'], planted: ['bot'] },
        columns: { followers: 'user.followers_count', following: 'user.friends_count' },
      },
    });
    expect(guess().why).toBe('');
  });

  test('of accounts only: what changes from post to post is another thing', () => {
    const row = (p: InventedPost, i: number) => ({
      screen_name: p.account,
      created_at: iso(p.at),
      favorite_count: p.likes,
      target: i % 2,
    });
    put('a/posts.csv', csv(POSTS.map(row)));
    expect(labelled()).toBeUndefined();
    expect(theSet().part.assumed?.join()).toContain('changes from post to post');
  });

  test('by the words of a file name, where no column tells', () => {
    put('a/nonbots_data.csv', csv(accounts(() => ({}))));
    expect(labelled()).toBe('genuine');
  });
});

describe('what is not understood is said, not guessed', () => {
  test('posts of no site', () => {
    put(
      'a/posts.csv',
      csv(POSTS.map((p) => ({ author: p.account, date: iso(p.at), likes: p.likes, comments: p.replies }))),
    );
    expect(guess()).toMatchObject({
      maps: [],
      why: expect.stringContaining('put it into a folder named after the site'),
    });
  });

  test('a path and columns that disagree', () => {
    put(
      'mastodon/posts.csv',
      csv(POSTS.map((p) => ({ screen_name: p.account, created_at: p.at, favorite_count: p.likes, retweet_count: 1 }))),
    );
    expect(guess().why).toContain('its path speaks of mastodon, its columns of x');
  });

  test('accounts with a date of joining and likes they gave are no posts', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({
      screen_name: `a${i}`,
      created_at: iso(1.4e12 + i),
      favourites_count: i,
      followers_count: 9,
      friends_count: 8,
      bot: i % 2,
    }));
    put('a/users.csv', csv(rows));
    expect(theSet().part).toMatchObject({ kind: 'accounts' });
  });

  test('lists of different things in one file', () => {
    put('a/all.json', JSON.stringify({ users: [{ id: 1, name: 'a' }], tweets: [{ text: 'b', likes: 2 }] }));
    expect(guess().why).toContain('holds lists of different things (users, tweets)');
  });
});

test('a set of posts is looked at forward in time, by the checks and by R1’s rule', () => {
  const many = inventedPosts(110, 60);
  const row = (p: InventedPost) => ({
    screen_name: p.account,
    created_at: iso(p.at),
    favorite_count: p.likes,
    retweet_count: p.shares,
    followers_count: p.followers,
    friends_count: p.following,
  });
  put('members/posts.csv', csv(many.map(row)));
  const { results, found } = evaluateData(folder);
  const lines = results.map(({ signal, what, bar }) => [signal, what.replace('members/posts.csv', '…'), bar]);
  expect(lines).toEqual([
    ['A1', '…: next dozen’s median in range, likes + shares per follower', 'low ≥ 90 %'],
    ['A1', '…: next dozen’s median in range, burstiest third', undefined],
    ['A1', '…: next dozen’s median in range, without a norm', undefined],
    ['A1', '…: next dozen’s median in range, the set as the library’s own norm', undefined],
    ['checks', '…, unlabelled: any stands out', undefined],
    ['checks', '…, counts of the newer half times 10: break stands out', undefined],
    ['checks', '…, counts of the older half times 10: break stands out', undefined],
    ['R1', '…: unlabelled, flagged', undefined],
  ]);
  expect(found.join()).toContain('not labelled');
  expect(results[0]?.n).toBe(110);
});
