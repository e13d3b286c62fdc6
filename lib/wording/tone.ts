import type { ActiveWord, RealWord, Scorecard, Tone } from '../model';

const TONES: Record<ActiveWord, Tone> = {
  answer: 'answer',
  between: 'between',
  quiet: 'quiet',
  'large-few': 'few',
  'figures-only': 'plain',
  'not-enough': 'first',
};

const REAL_TONES: Record<RealWord, Tone> = {
  unusual: 'signs',
  'some-signs': 'few',
  'nothing-unusual': 'plain',
  'not-enough': 'first',
};

/** How the real word's mark looks, and its score. */
export function realTone(word: RealWord): Tone {
  return REAL_TONES[word];
}

/** How the active word's mark looks, and its score. */
export function activeTone(word: ActiveWord): Tone {
  return TONES[word];
}

/** How an account's mark looks. An unusual follower pattern goes before the active word; "some signs" does not. */
export function toneOf(card: Pick<Scorecard, 'active' | 'real'>): Tone {
  return card.real.word === 'unusual' ? 'signs' : TONES[card.active.word];
}
