import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../lib/scoring/score';
import { cardTexts } from '../../cardTexts';
import { anyEvidence } from '../scoring/arbitrary';
import { evidence, exact, NOW } from '../scoring/build';
import { lifelike } from '../scoring/lifelike';

/** "27.03" has four digits that matter, "0.045" has two; "1.38M" is how the site itself writes. */
const falselyExact = (text: string) =>
  [...text.matchAll(/\d[\d,]*\.\d+(?![\dKMBT])/g)].filter(
    ([found]) => found.replace(/\D/g, '').replace(/^0+/, '').length > 2,
  );

/** Follows 2,050 and has one follower: "2.1k for 1 follower" is a figure, not code. */
const lopsided = evidence('x', 'ada', { followers: exact(1), following: exact(2050) });

const sweep = (check: (text: string) => void) =>
  fc.assert(
    fc.property(fc.oneof(anyEvidence, lifelike), (given) => cardTexts(score(given, NOW), NOW).forEach(check)),
    { numRuns: 300, examples: [[lopsided]] },
  );

describe('what is on the screen can be read aloud', () => {
  it('no figure is more exact than it can be', () => {
    sweep((text) => expect(falselyExact(text), text).toEqual([]));
  });

  it('no sentence looks like code, and a † says what it stands for', () => {
    sweep((text) => {
      expect(text).not.toMatch(
        /[\^*_={}<>[\]|]|[a-z]\.\w*[a-z]|\d\.\d+(?!k\b)[a-z]|\bnone:|NaN|undefined|Infinity|\b1\/|†(?! (our|its) )/,
      );
    });
  });

  it('one is one: no "1 posts", no "1 followers"', () => {
    sweep((text) =>
      expect(text).not.toMatch(/(^|[^\d.,])1 (posts|followers|views|threads|comments|votes|polls|questions)\b/),
    );
  });
});
