import type { Scorecard } from '../model';

/** An account as it is written. */
export interface ExportedAccount {
  /** As in the file: the library's own id, or one with a pseudonym. */
  account: string;
  site: string;
  handle: string;
  /** Missing: not seen, or left out. */
  name?: string;
  /** Missing: what is kept of it cannot be read. */
  card?: Scorecard;
  /** What the scores mean, in the person's language. Missing: left out. */
  sentences?: string;
}

/** What an empty cell means, where several columns mean the same by it. */
export const NO_CARD = 'what is kept of the account cannot be read';
export const NO_RATE = 'no rate: too little was seen, or the site shows no such counts';
