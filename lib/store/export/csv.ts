import type { Range, Scorecard, Sentence } from '../../account';
import { row, type Value } from './cell';

/** Puts a sentence into the words of the export's language. */
export type Say = (sentence: Sentence) => string;

type Column = readonly [name: string, of: (card: Scorecard, say: Say) => Value];

const signal = (card: Scorecard, id: string) => card.signals.find((one) => one.id === id);

/** Three columns for a range; all empty where it was not seen. */
function ranged(name: string, of: (card: Scorecard) => Range | undefined): Column[] {
  return (['low', 'value', 'high'] as const).map((end) => [`${name}_${end}`, (card) => of(card)?.[end]]);
}

function sentencesOf({ active, real, signals }: Scorecard, say: Say): string {
  const reasons = signals.map(({ label, figure, sentence }) => `${say(label)}: ${say(figure)}. ${say(sentence)}`);
  return [say(active.because), say(real.because), ...reasons].join(' ');
}

/** The columns in order. Empty: not seen. Rates are followers (or views) per response, and responses per 10,000. */
const COLUMNS: readonly Column[] = [
  ['account', (card) => card.account],
  ['site', (card) => card.site],
  ['handle', (card) => card.handle],
  ['name', (card) => card.name],
  ['seen_at', (card) => new Date(card.seenAt).toISOString()],
  ['method', (card) => card.method],
  ...ranged('followers', (card) => card.followers),
  ['per', (card) => card.headline?.base],
  ...ranged('one_response_for_every', (card) => card.headline?.every),
  ...ranged('responses_per_10k', (card) => card.headline?.per10k),
  ['active', (card) => card.active.word],
  ...ranged('active_score', (card) => card.active.score),
  ['real', (card) => card.real.word],
  ...ranged('real_score', (card) => card.real.score),
  ['posts_used', (card) => card.use.usable],
  ['posts_seen', (card) => card.use.seen],
  ['people_at_least', (card) => signal(card, 'A5')?.range.value],
  ['sentences', sentencesOf],
];

/** Names of the columns, as in the first line. */
export const columns: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * Scorecards as CSV (RFC 4180: commas, CRLF), a chunk per page. It begins with a byte order mark: without one,
 * spreadsheets take UTF-8 for the system's old encoding and break every name that is not English.
 */
export async function* csvOf(pages: AsyncIterable<Scorecard[]>, say: Say): AsyncGenerator<string> {
  yield `\ufeff${row(columns)}`;
  for await (const cards of pages) {
    yield cards.map((card) => row(COLUMNS.map(([, of]) => of(card, say)))).join('');
  }
}
