import { describe, expect, it } from 'vitest';
import { fullAccount, medianTime, news, plainPass, update } from './update';

describe('an account at its limits', () => {
  const kept = fullAccount();

  it('has 500 posts, 5,000 comments and 1,000 followers', () => {
    expect([kept.posts.length, kept.comments.length, kept.members.length]).toEqual([500, 5000, 1000]);
  });

  it.each(Object.entries(news))('is updated from a look at a %s in under 3 ms, and 5 plain passes', (_, fresh) => {
    const median = medianTime(100, () => update(kept, fresh));
    expect(median).toBeLessThan(3);
    expect(median).toBeLessThan(5 * medianTime(100, () => plainPass(kept)));
  });
});
