import type { Scorecard, SignalId, SignalOf } from '../../model';

/** A card's signal of this id. Missing: nothing was seen for it. */
export function findSignal<Id extends SignalId>(
  { signals }: Pick<Scorecard, 'signals'>,
  id: Id,
): SignalOf<Id> | undefined {
  return signals.find((signal) => signal.id === id) as SignalOf<Id> | undefined;
}
