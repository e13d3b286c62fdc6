/** A5 and loyalty as rows. */

import type { Signal } from '../../model';
import { PARTICIPANTS } from '../constants';
import { exactly } from '../counts';
import { wilson } from '../normal';
import { type Participants, participants } from './participants';
import type { Thread } from './threads';

/** At least so many people take part; or how many were seen, while there is no higher bound. */
function takingPart({ people, bound, threads, hasBound }: Participants): Signal {
  const common = { axis: 'shown', n: threads, of: 'threads' } as const;
  if (!hasBound) {
    return { ...common, id: 'A5-seen', range: exactly(people), source: 'counted', facts: { seen: people } };
  }
  const isAboveSeen = bound > people;
  return {
    ...common,
    id: 'A5',
    // a lower bound only: `high` is the bound itself, for no upper limit exists
    range: { low: people, value: bound, high: bound },
    source: isAboveSeen ? 'chao' : 'counted',
    facts: { atLeast: bound, seen: people, isAboveSeen },
  };
}

/** Returning / all: the share of commenters seen in more than one thread, with Wilson's interval. */
function loyalty({ people, returning, threads }: Participants): Signal | undefined {
  if (people < PARTICIPANTS.loyalPeople || threads < PARTICIPANTS.loyalThreads) return undefined;
  return {
    id: 'A5-loyalty',
    axis: 'shown',
    range: wilson(returning, people),
    n: people,
    of: 'people',
    source: 'wilson',
    facts: { returning, people, threads },
  };
}

/** The people of the threads: nothing where no comment by others was seen. */
export function participantSignals(threads: readonly Thread[]): Signal[] {
  if (threads.length === 0) return [];
  const whole = participants(threads.map((thread) => thread.others.map((comment) => comment.who)));
  return [takingPart(whole), loyalty(whole)].filter((signal) => signal !== undefined);
}
