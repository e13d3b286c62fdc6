/** A scorecard put into words. */

import type { AccountId } from './evidence';

/** How a word looks: the mark's fill and outline differ by it, so that colour is never alone. */
export type Tone = 'answer' | 'between' | 'quiet' | 'few' | 'signs' | 'plain' | 'first';

/** A scorecard put into words for badge, chip and card: all the content script needs. */
export interface BadgeText {
  account: AccountId;
  /** Whom it is about, as the page writes it: a badge is only shown where this is still the page's account. */
  handle: string;
  tone: Tone;
  /** "1:633"; missing when there is no figure yet. */
  ratio?: string;
  /** "answer" */
  word: string;
  /** "People answer" */
  title: string;
  /** "1 response for every 633 followers (283–1,408)" */
  summary: string;
  /** The three strongest reasons. */
  reasons: { label: string; value: string }[];
  /** "14 posts, 12 threads · 2 min ago", "Real: not known yet (12 of 30 followers checked)" */
  footer: string[];
  /** Label of the way to "How this is worked out". */
  how?: string;
  /** The whole badge in one sentence, for screen readers. */
  ariaLabel: string;
  at: number;
}
