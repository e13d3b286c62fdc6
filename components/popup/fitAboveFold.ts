import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SIDE } from '../shared/scatter';

/** What a browser shows at most of a popup before one scrolls, CSS pixels, and the room left beneath. A phone gives it the screen. */
const FOLD = 600;
const MARGIN = 4;

/**
 * The side of a field in so much room, CSS pixels: a dot takes three pixels where that fits, two at least, and always whole
 * ones of the screen, or the field shows stripes that are not there.
 *
 * @param dots pixels of the screen to one of CSS
 */
export function sideFor(room: number, dots: number): number {
  const [least, most] = [Math.max(1, Math.floor(2 * dots)), Math.max(1, Math.floor(3 * dots))];
  const cell = Math.min(most, Math.max(least, Math.floor((room * dots) / SIDE)));
  return (SIDE * cell) / dots;
}

/** Gives the field in this element the largest side with which both words beneath it are above the popup's fold. */
export function useFitAboveFold(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const verdicts = ref.current?.querySelector('.verdicts');
    const figure = ref.current?.querySelector('.dot-field-figure');
    if (!verdicts || !figure) return;
    const fold = Math.max(FOLD, window.innerHeight);
    const rest = verdicts.getBoundingClientRect().bottom + window.scrollY - figure.getBoundingClientRect().height;
    ref.current?.style.setProperty('--side', `${sideFor(fold - MARGIN - rest, window.devicePixelRatio)}px`);
  });
  return ref;
}
