import type { CommentFeatures, Count, Evidence, SeenComment, SeenMember, Snapshot } from '../../../../lib/model';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

export const exactly = (value: number): Count => ({ low: value, value, high: value });

/** An invented account about which nothing was seen but its name. */
export function evidenceOf(parts: Partial<Evidence> = {}): Evidence {
  return {
    account: 'x:mira_halvorsen',
    site: 'x',
    profile: { handle: 'mira_halvorsen' },
    profileAt: NOW,
    posts: [],
    comments: [],
    members: [],
    snapshots: [],
    saltId: 's1',
    ...parts,
  };
}

/** A follower at a position of the list; `unusual` ones follow thousands and show nothing for it. */
export function member(place: number, unusual: boolean, parts: Partial<SeenMember> = {}): SeenMember {
  return {
    who: `who${place}`,
    seenAt: NOW,
    place,
    shape: `a${5 + ((place * 7) % 11)}`,
    followers: exactly(unusual ? 12 : 340),
    following: exactly(unusual ? 4100 : 300),
    posts: exactly(unusual ? 0 : 80),
    ...parts,
  };
}

/** `n` followers in list order, the first `unusual` of every ten of them unusual. */
export function list(n: number, unusualOfTen: number): SeenMember[] {
  return Array.from({ length: n }, (_, i) => member(i, i % 10 < unusualOfTen));
}

export const features = (parts: Partial<CommentFeatures> = {}): CommentFeatures => ({
  length: 30,
  hasLink: false,
  mentionOnly: false,
  emojiOnly: false,
  promotion: false,
  isQuestion: false,
  signature: '',
  ...parts,
});

/** `n` comments by as many people, the first `promoting` of them with a promotion phrase. */
export function threads(n: number, promoting: number): SeenComment[] {
  return Array.from({ length: n }, (_, i) => ({
    postId: `p${i % 5}`,
    who: `c${i}`,
    byOwner: false,
    seenAt: NOW - i,
    features: features({ promotion: i < promoting }),
  }));
}

/** Snapshots on consecutive days from 2026-11-01. */
export function daily(counts: readonly Count[], field: 'followers' | 'following' = 'followers'): Snapshot[] {
  return counts.map((count, i) => {
    const at = Date.parse('2026-11-01T09:00:00Z') + i * 86_400_000;
    return { day: new Date(at).toISOString().slice(0, 10), at, [field]: count };
  });
}
