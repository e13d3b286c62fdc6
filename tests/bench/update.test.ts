import { describe, expect, it } from 'vitest';
import { score } from '../../lib/scoring/score';
import { evidenceOf } from '../../lib/store/rows';
import { NOW } from './fullEvidence';
import { timesOf } from './timesOf';
import { fullAccount, newsOf, update } from './update';

describe('an account at its limits', () => {
  const kept = fullAccount();
  const timing = { runs: 30, prepare: () => kept };

  it('has 500 posts, 5,000 comments and 1,000 followers, and enough of them to be scored in full', () => {
    expect([kept.posts.length, kept.comments.length, kept.members.length]).toEqual([500, 5000, 1000]);
    const { signals, use } = score(evidenceOf(kept), NOW);
    expect(use.usable).toBeGreaterThan(400);
    expect(signals.map((signal) => signal.id)).toEqual(expect.arrayContaining(['A1', 'A3', 'A5', 'R1', 'R3', 'R5']));
  });

  // Five times what `npm run bench` asks for: the machine of a test run is a busy one.
  it.each(Object.entries(newsOf(kept)))('is updated from a look at a %s in a moment', (_, fresh) => {
    expect(update(kept, fresh)?.posts.length).toBeGreaterThan(0);
    expect(timesOf(timing, () => update(kept, fresh)).median).toBeLessThan(15);
  });

  it('is rescored in a moment', () => {
    expect(timesOf(timing, () => score(evidenceOf(kept), NOW)).median).toBeLessThan(100);
  });
});
