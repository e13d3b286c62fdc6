import type { Observation, RawObservation, RawPage } from '../../lib/model';

const ROUGH = new Set([
  'followers',
  'following',
  'posts',
  'likes',
  'replies',
  'shares',
  'saves',
  'views',
  'pollVotes',
  'joined',
  'publishedAt',
]);

const asItStands = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? { exact: String(value.value) } : value;

const roughly = <T extends object>(item: T): T =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [key, ROUGH.has(key) ? [asItStands(value)] : value]),
  ) as T;

/** What a page's script would have sent for an observation: its counts and moments as they stand. */
export function rawObservationOf({ id, at, reading }: Observation): RawObservation {
  const { topPosts, profile, ...rest } = reading;
  const rawPage = {
    ...rest,
    lang: 'en',
    shown: 'floored',
    ...(profile ? { profile: roughly(profile) } : {}),
    posts: reading.posts.map(roughly),
    comments: reading.comments.map(roughly),
    members: reading.members.map(roughly),
  };
  return { id, at, rawPage: rawPage as unknown as RawPage };
}
