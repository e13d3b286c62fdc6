/** A5 and loyalty as rows. */

import type { Signal } from '../../model';
import { CORE } from '../constants';
import { exactly } from '../counts';
import { wilson } from '../normal';
import { COUNTED } from '../sources';
import { type Participants, participants } from './participants';
import type { Thread } from './threads';

/** "At least N people take part", or how many were seen while nothing more can be said. */
function takingPart({ people, bound, threads, sayable }: Participants, saltId: string): Signal {
  const values = { people: sayable ? bound : people, seen: people, n: threads, salt: saltId };
  const tellsOfMore = sayable && bound > people;
  return {
    id: sayable ? 'A5' : 'A5-seen',
    axis: 'shown',
    label: { key: 'A5.label' },
    figure: { key: sayable ? 'A5.figure' : 'A5.figure.seen', values },
    sentence: { key: tellsOfMore ? 'A5.sentence' : 'A5.sentence.seen', values },
    // A lower bound only: `high` is the bound itself, for no upper limit exists.
    range: sayable ? { low: people, value: bound, high: bound } : exactly(people),
    n: threads,
    of: 'threads',
    source: tellsOfMore ? 'Chao 1987: lower end of a 99% interval, each thread left out in turn' : COUNTED,
  };
}

/** Returning / all: the share of commenters seen in more than one thread, with Wilson's interval. */
function loyalty({ people, returning, threads }: Participants): Signal | undefined {
  if (people < CORE.loyalPeople || threads < CORE.loyalThreads) return undefined;
  const share = wilson(returning, people);
  const values = { share, back: returning, people, threads };
  return {
    id: 'A5-loyalty',
    axis: 'shown',
    label: { key: 'A5-loyalty.label' },
    figure: { key: 'A5-loyalty.figure', values },
    sentence: { key: 'A5-loyalty.sentence', values },
    range: share,
    n: people,
    of: 'people',
    source: 'Wilson 1927',
  };
}

/** The people of the threads: nothing where no comment by others was seen. */
export function people(threads: readonly Thread[], saltId: string): Signal[] {
  if (threads.length === 0) return [];
  const whole = participants(threads.map((thread) => thread.others.map((comment) => comment.who)));
  return [takingPart(whole, saltId), loyalty(whole)].filter((signal) => signal !== undefined);
}
