import type { Range } from '../model';
import type { Column } from './Column';
import { type ExportedAccount, NO_CARD, NO_RATE } from './ExportedAccount';
import { ranged } from './rangedColumns';

/** Of a rate of which one end is known, that end alone: the others are not measured. */
function everyOf({ card }: ExportedAccount): Partial<Range> | undefined {
  return card?.headline?.fewer ? { low: card.headline.every.low } : card?.headline?.every;
}

function per10kOf({ card }: ExportedAccount): Partial<Range> | undefined {
  return card?.headline?.fewer ? { low: 0, high: card.headline.per10k.high } : card?.headline?.per10k;
}

const NOT_SEEN = 'not seen';

/** Whom a row is about, and the scores. */
export const scoreColumns: readonly Column<ExportedAccount>[] = [
  {
    name: 'account',
    type: 'text',
    meaning: 'The account: its site and its handle, "site:handle".',
    of: ({ account }) => account,
  },
  { name: 'site', type: 'text', meaning: 'The social site.', of: ({ site }) => site },
  {
    name: 'handle',
    type: 'text',
    meaning: 'Name in the address, lower case, without "@".',
    of: ({ handle }) => handle,
  },
  {
    name: 'name',
    type: 'text',
    meaning: 'Name as the profile shows it.',
    missing: NOT_SEEN,
    isFreeText: true,
    of: ({ name }) => name,
  },
  {
    name: 'seen_at',
    type: 'time',
    meaning: 'When anything of the account was last seen.',
    missing: NO_CARD,
    of: ({ card }) => card?.seenAt,
  },
  {
    name: 'method',
    type: 'integer',
    meaning: 'Version of the method by which the scores were worked out.',
    least: 1,
    missing: NO_CARD,
    of: ({ card }) => card?.method,
  },
  ...ranged<ExportedAccount>({
    name: 'followers',
    type: 'integer',
    meaning: 'Followers as the page showed them: "1.2K" is 1150 to 1249, or 1200 to 1299',
    least: 0,
    missing: NOT_SEEN,
    of: ({ card }) => card?.followers,
  }),
  {
    name: 'per',
    type: 'text',
    meaning: 'What a rate is per.',
    values: ['followers', 'views'],
    missing: NO_RATE,
    of: ({ card }) => card?.headline?.base,
  },
  ...ranged<ExportedAccount>({
    name: 'one_response_for_every',
    type: 'number',
    meaning: 'So many followers (views) per response to a typical post, 95 % range',
    unit: 'followers or views',
    least: 0,
    missing: `${NO_RATE}; middle and upper end also where a typical post had no response`,
    of: everyOf,
  }),
  ...ranged<ExportedAccount>({
    name: 'responses_per_10k',
    type: 'number',
    meaning: 'Responses to a typical post per 10,000 followers (views), 95 % range',
    unit: 'responses per 10,000',
    least: 0,
    missing: `${NO_RATE}; middle also where a typical post had no response`,
    of: per10kOf,
  }),
  {
    name: 'active',
    type: 'text',
    meaning: 'Does the audience answer? METHOD.md, ACTIVE.',
    values: ['answer', 'between', 'quiet', 'large-few', 'figures-only', 'not-enough'],
    missing: NO_CARD,
    of: ({ card }) => card?.active.word,
  },
  ...ranged<ExportedAccount>({
    name: 'active_score',
    type: 'number',
    meaning: 'Where the response rate is among accounts of its size: 50 is the norm’s middle',
    unit: 'points',
    least: 0,
    most: 100,
    missing: 'no score is given: too little was seen, or there is no norm',
    of: ({ card }) => card?.active.score,
  }),
  {
    name: 'real',
    type: 'text',
    meaning: 'Does the audience look real? METHOD.md, REAL.',
    values: ['unusual', 'some-signs', 'nothing-unusual', 'not-enough'],
    missing: NO_CARD,
    of: ({ card }) => card?.real.word,
  },
  ...ranged<ExportedAccount>({
    name: 'real_score',
    type: 'number',
    meaning: 'How usual the audience looks',
    unit: 'points',
    least: 0,
    most: 100,
    missing: 'no score is given',
    of: ({ card }) => card?.real.score,
  }),
];
