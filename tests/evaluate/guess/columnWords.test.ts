import { expect, it } from 'vitest';
import { columnWords } from './columnWords';
import { fileLabel, isSold } from './fileLabel';
import { guessSite } from './guessSite';

it.each([
  ['#followers', 'followers', false],
  ['Number.of.followers', 'followers', false],
  ['X.followers', 'followers', false],
  ['userFollowerCount', 'follower', true],
  ['user.followers_count', 'followers', true],
  ['edge_followed_by.count', 'followedby', false],
  ['author.public_metrics.followers_count', 'followers', true],
  ['account_created_at', 'createdat', true],
  ['created_at', 'createdat', false],
  ['public_metrics.like_count', 'like', false],
  ['joined.label', 'label', true],
])('%s is about %s', (name, stem, ofAccount) => {
  expect(columnWords(name)).toMatchObject({ stem, ofAccount });
});

it.each([
  ['TwiBot-20_sample.json', undefined],
  ['twitter_human_bots', undefined],
  ['bot_detection_data.csv', undefined],
  ['fakeAccountData.json', 'planted'],
  ['geniune_accounts.csv', 'genuine'],
  ['social_spambots_1.csv', 'planted'],
  ['nonbots_data.csv', 'genuine'],
  ['non-bots.csv', 'genuine'],
  ['INT', 'planted'],
  ['E13', 'genuine'],
  ['printed.csv', undefined],
  ['real_and_fake.csv', undefined],
])('%s: %s', (name, label) => {
  expect(fileLabel(name)).toBe(label);
});

it('followers for sale are so by their name', () => {
  expect(['INT', 'bought.csv', 'points.csv', 'fake.csv'].map(isSold)).toEqual([true, true, false, false]);
});

it.each([
  ['srf/users.csv', ['posts', 'followers', 'following'], 'instagram'],
  ['tiktok/users.csv', ['posts', 'followers', 'following'], 'tiktok'],
  ['some/users.csv', ['statuses_count', 'followers_count', 'friends_count'], 'x'],
  ['some/a.csv', ['reblogs_count', 'favourites_count', 'acct'], 'mastodon'],
  ['some/a.csv', ['followers', 'likes'], undefined],
])('%s with %j is of %s', (path, names, site) => {
  const found = guessSite(path, names);
  expect('site' in found ? found.site : undefined).toBe(site);
});
