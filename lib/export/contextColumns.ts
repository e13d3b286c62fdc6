import { findSignal } from '../wording/signals/findSignal';
import type { Column } from './Column';
import { type ExportedAccount, NO_CARD, NO_RATE } from './ExportedAccount';
import { measured } from './rangedColumns';

/** What the scores rest on. */
export const contextColumns: readonly Column<ExportedAccount>[] = [
  {
    name: 'posts_used',
    type: 'integer',
    meaning: 'Posts that the rate is worked out from.',
    least: 0,
    missing: NO_CARD,
    of: ({ card }) => card?.use.usable,
  },
  {
    name: 'posts_seen',
    type: 'integer',
    meaning: 'Posts seen, those left out included.',
    least: 0,
    missing: NO_CARD,
    of: ({ card }) => card?.use.seen,
  },
  {
    name: 'people_at_least',
    type: 'integer',
    meaning: 'At least so many people take part, estimated from the threads seen.',
    least: 0,
    missing: 'too few threads were seen',
    of: ({ card }) => card && findSignal(card, 'A5')?.facts.atLeast,
  },
  {
    name: 'sentences',
    type: 'text',
    meaning: 'What the scores mean and rest on, in the language of whoever exported.',
    missing: 'left out',
    isFreeText: true,
    of: ({ sentences }) => sentences,
  },
  {
    name: 'one_end',
    type: 'boolean',
    meaning:
      'A typical post had no response, so that one end of the rate is known: fewer than 1 response for every one_response_for_every_low.',
    missing: NO_RATE,
    of: ({ card }) => card?.headline && card.headline.fewer === true,
  },
  {
    name: 'kinds',
    type: 'text',
    meaning: 'What is counted as a response, joined by "+".',
    missing: NO_RATE,
    of: ({ card }) => card?.headline && card.use.kinds.join('+'),
  },
  {
    name: 'top_posts',
    type: 'boolean',
    meaning: 'The posts seen were not in order of time, so that nothing is compared.',
    missing: NO_CARD,
    of: ({ card }) => card?.topPosts,
  },
  {
    name: 'scored_at',
    type: 'time',
    meaning: 'When the scores were worked out; ages are counted up to it.',
    missing: NO_CARD,
    of: ({ card }) => card?.at,
  },
  {
    name: 'usual_low',
    type: 'number',
    meaning: 'Usual for accounts of this size: followers (views) per response (lower end).',
    unit: 'followers or views',
    least: 0,
    missing: 'no norm for this site and size',
    of: ({ card }) => measured(card?.headline?.usual?.low),
  },
  {
    name: 'usual_high',
    type: 'number',
    meaning: 'Usual for accounts of this size: followers (views) per response (upper end).',
    unit: 'followers or views',
    least: 0,
    missing: 'no norm for this site and size',
    of: ({ card }) => measured(card?.headline?.usual?.high),
  },
  {
    name: 'norm',
    type: 'text',
    meaning: 'The norm that the account is compared with; its id has the month it was made in.',
    missing: 'no norm for this site and size',
    of: ({ card }) => card?.norm?.id,
  },
  {
    name: 'people_seen',
    type: 'integer',
    meaning: 'Different people seen in the threads.',
    least: 0,
    missing: 'no thread was seen',
    of: ({ card }) => card && (findSignal(card, 'A5') ?? findSignal(card, 'A5-seen'))?.facts.seen,
  },
  {
    name: 'rule_met',
    type: 'integer',
    meaning: 'Followers that meet the rule for unusual ones, of rule_seen.',
    least: 0,
    missing: 'no followers with own counts were seen',
    of: ({ card }) => card && findSignal(card, 'R1')?.facts.flagged,
  },
  {
    name: 'rule_seen',
    type: 'integer',
    meaning: 'Followers with own counts seen.',
    least: 0,
    missing: 'no followers with own counts were seen',
    of: ({ card }) => card && findSignal(card, 'R1')?.n,
  },
];
