import type { AccountId, Range, Scorecard } from '../model';
import type { KeptCards } from '../store/read';
import { activeReason, realReason } from '../wording/because';
import type { Words } from '../wording/createWords';
import { findSignal } from '../wording/signals/findSignal';
import { signalTexts } from '../wording/signals/signalTexts';
import { row, type Value } from './cell';

type Column = readonly [name: string, of: (card: Scorecard, words: Words) => Value];

/** Six digits that matter: what is measured knows no more, and 24483.20000000002 is the machine's noise. */
const measured = (n: number | undefined): Value => (n === undefined ? undefined : Number(n.toPrecision(6)));

/** Three columns for a range; all empty where it was not seen. `write`: counts stay as they are. */
function ranged(
  name: string,
  of: (card: Scorecard) => Partial<Range> | undefined,
  write: (n: number | undefined) => Value = measured,
): Column[] {
  return (['low', 'value', 'high'] as const).map((end) => [`${name}_${end}`, (card) => write(of(card)?.[end])]);
}

/** Of a rate of which one end is known, that end alone: the others are not measured. */
function everyOf({ headline }: Scorecard): Partial<Range> | undefined {
  return headline?.fewer ? { low: headline.every.low } : headline?.every;
}

function per10kOf({ headline }: Scorecard): Partial<Range> | undefined {
  return headline?.fewer ? { low: 0, high: headline.per10k.high } : headline?.per10k;
}

const yesOrNo = (is: boolean | undefined): Value => (is ? 'yes' : 'no');

/** Different people seen in the threads, and at least so many. Missing: no thread was seen. */
const peopleOf = (card: Scorecard) => (findSignal(card, 'A5') ?? findSignal(card, 'A5-seen'))?.facts.seen;

function sentencesOf({ active, real, signals, site }: Scorecard, words: Words): string {
  const reasons = signals.map((signal) => words.text('signal', { ...signalTexts(signal, site, words) }));
  return [activeReason(active.because, words), realReason(real.because, words), ...reasons].join(' ');
}

/**
 * The columns in order; new ones are put at the end. Empty: not seen. Times are UTC. Counts are exact as far as the page was,
 * what is measured has six digits that matter; `_low` and `_high` are a 95 % range (scores: combined ranges of their parts).
 *
 * - `followers`: as the page had it; "1.2K" is 1150 to 1249, or 1200 to 1299.
 * - `per`: what a rate is per, followers or views; empty: no rate, and the columns of rates are empty too.
 * - `one_response_for_every`: followers (views) per response; `responses_per_10k`: the same the other way round.
 * - `active`, `real`: the word; `_score` 0 to 100, empty where no score is given.
 * - `people_at_least`: that take part, by the threads seen; `people_seen`: different commenters seen.
 * - `one_end`: "yes" where the typical post had no response: fewer than 1 response for every `one_response_for_every_low`, at most
 *   `responses_per_10k_high` per 10,000. The values and the other end are then not known, and empty (0 per 10,000 below).
 * - `kinds`: what is counted as responses, joined by "+"; `top_posts`: "yes" where posts were out of order of time.
 * - `scored_at`: when the scores were worked out; `seen_at`: when anything was last seen.
 * - `usual_low`, `usual_high`: what is usual for the size, in followers (views) per response; `norm`: the norm's id.
 * - `rule_met` of `rule_seen`: followers that meet the rule for unusual ones, of those with own counts seen.
 */
const COLUMNS: readonly Column[] = [
  ['account', (card) => card.account],
  ['site', (card) => card.site],
  ['handle', (card) => card.handle],
  ['name', (card) => card.name],
  ['seen_at', (card) => new Date(card.seenAt).toISOString()],
  ['method', (card) => card.method],
  ...ranged(
    'followers',
    (card) => card.followers,
    (n) => n,
  ),
  ['per', (card) => card.headline?.base],
  ...ranged('one_response_for_every', everyOf),
  ...ranged('responses_per_10k', per10kOf),
  ['active', (card) => card.active.word],
  ...ranged('active_score', (card) => card.active.score),
  ['real', (card) => card.real.word],
  ...ranged('real_score', (card) => card.real.score),
  ['posts_used', (card) => card.use.usable],
  ['posts_seen', (card) => card.use.seen],
  ['people_at_least', (card) => findSignal(card, 'A5')?.facts.atLeast],
  ['sentences', sentencesOf],
  ['one_end', ({ headline }) => headline && yesOrNo(headline.fewer)],
  ['kinds', ({ headline, use }) => headline && use.kinds.join('+')],
  ['top_posts', (card) => yesOrNo(card.topPosts)],
  ['scored_at', (card) => new Date(card.at).toISOString()],
  ['usual_low', (card) => measured(card.headline?.usual?.low)],
  ['usual_high', (card) => measured(card.headline?.usual?.high)],
  ['norm', (card) => card.norm?.id],
  ['people_seen', peopleOf],
  ['rule_met', (card) => findSignal(card, 'R1')?.facts.flagged],
  ['rule_seen', (card) => findSignal(card, 'R1')?.n],
];

/** Names of the columns, as in the first line. */
export const columns: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * Scorecards as CSV (RFC 4180: commas, CRLF), a chunk per page. It begins with a byte order mark: without one,
 * spreadsheets take UTF-8 for the system's old encoding and break every name that is not English. An account with a card that
 * cannot be read has a row with its name and a sentence about that.
 */
export async function* csvOf(pages: AsyncIterable<KeptCards>, words: Words): AsyncGenerator<string> {
  yield `\ufeff${row(columns)}`;
  for await (const { cards, unreadable } of pages) {
    const rows = cards.map((card) => cardRow(card, words));
    yield [...rows, ...unreadable.map((account) => leftOutRow(account, words))].join('');
  }
}

/** A mistake of ours with one card keeps none of the others out of the file. */
function cardRow(card: Scorecard, words: Words): string {
  try {
    return row(COLUMNS.map(([, of]) => of(card, words)));
  } catch (error) {
    console.error(error);
    return leftOutRow(card.account, words);
  }
}

function leftOutRow(account: AccountId, words: Words): string {
  const [site = '', ...handle] = account.split(':');
  const known: Record<string, Value> = {
    account,
    site,
    handle: handle.join(':'),
    sentences: words.text('left-out-row'),
  };
  return row(columns.map((name) => known[name]));
}
