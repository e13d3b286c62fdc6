import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Glance } from '../lib/account';
import { Mark } from './Mark';
import { place } from './place';
import type { Stay } from './useCard';

/** What a card is made of. */
export interface CardProps {
  glance: Glance;
  theme: 'light' | 'dark';
  /** The pill it belongs to. */
  beside: RefObject<HTMLElement | null>;
  stay: Stay;
  onHow?: () => void;
}

/** Puts the card beside its pill, in the browser's top layer: no parent of the page can cut it off. */
function lift(card: HTMLElement, pill: HTMLElement): void {
  if (!card.matches(':popover-open')) card.showPopover?.();
  const rtl = getComputedStyle(pill).direction === 'rtl';
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { left, top } = place(pill.getBoundingClientRect(), size, room, rtl);
  card.style.setProperty('--left', `${left}px`);
  card.style.setProperty('--top', `${top}px`);
}

/** A badge's explanation: the word, the rate with its range, three reasons, the evidence. */
export function Card({ glance, theme, beside, stay, onHow }: CardProps) {
  const self = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (self.current && beside.current) lift(self.current, beside.current);
  });
  return (
    <section
      ref={self}
      class="card"
      popover="manual"
      data-tone={glance.tone}
      data-theme={theme}
      aria-label={glance.title}
      dir="auto"
      {...stay}
    >
      <header>
        <Mark tone={glance.tone} />
        {glance.title}
      </header>
      <p>{glance.lead}</p>
      <dl>
        {glance.reasons.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <footer>
        {glance.foot.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {onHow && glance.how && (
          <button type="button" onClick={onHow}>
            {glance.how}
          </button>
        )}
      </footer>
    </section>
  );
}
