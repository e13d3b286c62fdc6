import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeenComment, SeenPost } from '../../../lib/model';
import { sampleComments } from '../../../lib/scoring/real/comments';
import { score } from '../../../lib/scoring/score';
import { comment, DAY, evidence, exact, features, NOW, post, posts } from './build';

const followers = exact(12_000);
const cardOf = (comments: SeenComment[]) => score(evidence('x', 'ada', { followers }, { comments }), NOW);

/** Short texts have no signature, and dates are of a day: these are as alike as comments get. */
const short: fc.Arbitrary<SeenComment> = fc
  .record({
    postId: fc.constantFrom('p1', 'p2'),
    who: fc.constantFrom('a', 'b', 'c', ''),
    day: fc.constantFrom('2026-11-17', '2026-11-18'),
    seenAt: fc.nat(2).map((n) => NOW - n * DAY),
    length: fc.constantFrom(2, 3),
    signature: fc.constantFrom('', '', '0123456789abcdef'),
    emojiOnly: fc.boolean(),
    mentionOnly: fc.boolean(),
    promotion: fc.boolean(),
    isQuestion: fc.boolean(),
    inReplyTo: fc.constantFrom(undefined, 'owner', 'a'),
  })
  .map(({ postId, who, day, seenAt, inReplyTo, ...told }) =>
    comment(postId, who, 0, {
      publishedAt: day,
      seenAt,
      ...(inReplyTo !== undefined && { inReplyTo }),
      features: { ...features(''), ...told },
    }),
  );
/** Enough others besides that every figure of comments is worked out. */
const talk = Array.from({ length: 20 }, (_, i) => comment('p1', `h${i}`, i, { features: features(`text ${i}`) }));

describe('comments without a signature', () => {
  it('are told apart by all that is known of them, in either order', () => {
    const day = { publishedAt: '2026-11-17' };
    const two = [true, false].map((emojiOnly) =>
      comment('p1', 'a', 0, { ...day, features: { ...features('', { emojiOnly }), length: 2 } }),
    );
    const forward = cardOf([...talk, ...two]);
    expect(forward).toEqual(cardOf([...talk, ...two].reverse()));
    expect(sampleComments([...talk, ...two])).toMatchObject({ n: 22, emojiOnly: 1 });
    expect(sampleComments([...two, ...two].reverse())).toMatchObject({ n: 2, emojiOnly: 1 });
  });

  it('give the same card in whatever order and however often they were read', () => {
    const lists = fc
      .array(short, { minLength: 1, maxLength: 30 })
      .chain((some) =>
        fc.tuple(
          fc.constant(some),
          fc.shuffledSubarray(some, { minLength: some.length }),
          fc.subarray(some),
          fc.boolean(),
        ),
      );
    fc.assert(
      fc.property(lists, ([some, shuffled, twice, first]) => {
        const again = first ? [...twice, ...shuffled, ...talk] : [...talk, ...shuffled, ...twice];
        expect(cardOf(again)).toEqual(cardOf([...talk, ...some]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('posts read twice', () => {
  /** A sure jump on the tenth day, and a post of that day. */
  const snapshots = Array.from({ length: 14 }, (_, i) => {
    const at = NOW - (20 - i) * DAY;
    return { day: new Date(at).toISOString().slice(0, 10), at, followers: exact(5_000 + (i >= 9 ? 800 : 0)) };
  });
  const list = [...posts([10, 12, 9]), post('far', 11.2, 900)];
  const eventsOf = (some: SeenPost[]) => score(evidence('x', 'ada', { followers }, { posts: some, snapshots }), NOW);

  it('do not move what is usual for a post', () => {
    expect(eventsOf(list).events[0]?.id).toBe('rise-post');
    fc.assert(
      fc.property(fc.subarray(list), fc.nat(4), (twice, times) => {
        const again = Array.from({ length: times }, () => twice).flat();
        expect(eventsOf([...again, ...list, ...again])).toEqual(eventsOf(list));
      }),
      { numRuns: 60 },
    );
  });
});
