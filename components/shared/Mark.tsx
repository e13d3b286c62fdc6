import type { Tone } from '../../lib/model';

/** The plain dot of a word: filled, halved, ringed, dashed… by its tone. Decoration: the word is beside it. */
export function Mark({ tone }: { tone: Tone }) {
  return <i class="mark" data-tone={tone} aria-hidden="true" />;
}
