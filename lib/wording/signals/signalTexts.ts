/** Signals in words. A signal has a file of its own only where its messages need more than its facts, its range and its number. */

import type { Range, Signal, SignalFacts, SignalId, SignalOf } from '../../model';
import type { MessageKey, Words } from '../createWords';
import { normName } from '../normName';
import { recencyArgs } from './recency';
import { replyRateArgs } from './replyRate';
import { responseRateArgs } from './responseRate';
import { shortCommentsArgs } from './shortComments';
import { underResponseArgs } from './underResponse';

/** What the messages of a signal take, where that is not what every signal gives. */
const OWN = {
  A1: responseRateArgs,
  A2: replyRateArgs,
  A4: recencyArgs,
  H: underResponseArgs,
  'R5-short': shortCommentsArgs,
} satisfies { [Id in SignalId]?: (signal: SignalOf<Id>, site: string, words: Words) => object };

/** What every signal gives its messages. */
type GivenArgs<Id extends SignalId> = SignalFacts[Id] & { n: number; range: Range; site: string };
type ArgsOf<Id extends SignalId> = Id extends keyof typeof OWN ? ReturnType<(typeof OWN)[Id]> : GivenArgs<Id>;
type Wanted<Id extends SignalId> = Messages[`${Id}.label`] & Messages[`${Id}.figure`] & Messages[`${Id}.sentence`];

/** Signals that lack an argument of their messages. */
type Lacking = { [Id in SignalId]: ArgsOf<Id> extends Wanted<Id> ? never : Id }[SignalId];
type None<T extends never> = T;
/** An error of types here names such a signal. */
type Args = object | None<Lacking>;

/** A signal in words: a row's label, the figure at its end, and what it means in one sentence. */
export interface SignalTexts {
  label: string;
  figure: string;
  sentence: string;
}

function argsOf(signal: Signal, site: string, words: Words): Args {
  const own = Object.hasOwn(OWN, signal.id) ? OWN[signal.id as keyof typeof OWN] : undefined;
  if (own) return (own as (signal: Signal, site: string, words: Words) => object)(signal, site, words);
  return { ...signal.facts, n: signal.n, range: signal.range, site };
}

/** @param site the account's site: what is counted is called as it is there */
export function signalTexts(signal: Signal, site: string, words: Words): SignalTexts {
  const args = argsOf(signal, site, words);
  const text = words.text as (key: MessageKey, args: Args) => string;
  const { id } = signal;
  return {
    label: text(`${id}.label`, args),
    figure: text(`${id}.figure`, args),
    sentence: text(`${id}.sentence`, args),
  };
}

/** Where a signal's figure comes from. */
export function sourceText(signal: Signal, words: Words): string {
  if (signal.source !== 'norm') return words.text(`source-${signal.source}`);
  const norm = signal.id === 'A1' ? signal.facts.norm : undefined;
  if (!norm) return words.text('source-counted');
  const name = normName(norm, 'alone', words);
  return norm.own ? name : words.text('source-norm', { norm: name, year: norm.year });
}
