import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A card that is only pointed at closes when left; one that was clicked stays until something else is clicked. */
type Opened = '' | 'near' | 'held';

/** Time to cross the gap between pill and card, ms. */
const GRACE = 160;

/** Calls `close` on Escape, on scrolling, and on a press outside of the pill's own shadow root. */
function onElsewhere(pill: HTMLElement, close: () => void): () => void {
  const root = pill.getRootNode();
  const own = root instanceof ShadowRoot ? root.host : pill;
  const stop = new AbortController();
  const listen = (type: string, react: (event: Event) => void) =>
    window.addEventListener(type, react, { capture: true, passive: true, signal: stop.signal });
  listen('pointerdown', (event) => event.composedPath().includes(own) || close());
  listen('keydown', (event) => 'key' in event && event.key === 'Escape' && close());
  listen('scroll', close);
  return () => stop.abort();
}

/** Opens and closes a badge's card: hover, keyboard focus, tap; Escape, leaving, or a press elsewhere closes. */
export function useCard(pill: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<Opened>('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const set = (next: Opened) => {
    clearTimeout(timer.current);
    setOpened(next);
  };
  const leave = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpened((now) => (now === 'held' ? now : '')), GRACE);
  };
  const open = opened !== '';

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => (open && pill.current ? onElsewhere(pill.current, () => setOpened('')) : undefined), [open, pill]);

  return {
    open,
    /** The badge often stands inside a link or a row that opens something: a press must not reach it. */
    onClick: (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      set(opened === 'held' ? '' : 'held');
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    },
    /** For pill and card alike: while one of them is pointed at or focused, the card stays. */
    stay: {
      onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && set(opened || 'near'),
      onPointerLeave: leave,
      onFocusIn: (event: FocusEvent) =>
        event.target instanceof Element && event.target.matches(':focus-visible') && set(opened || 'near'),
      onFocusOut: leave,
    },
  };
}

/** The handlers that keep a card open. */
export type Stay = ReturnType<typeof useCard>['stay'];
