import { useRef } from 'preact/hooks';
import type { Glance } from '../lib/account';
import { Card } from './Card';
import { Mark } from './Mark';
import { useCard } from './useCard';

/** What a badge is made of. */
export interface BadgeProps {
  glance: Glance;
  /** The site's own theme, not the system's. */
  theme: 'light' | 'dark';
  /** A chip beside an author: mark and ratio only. */
  compact?: boolean;
  /** Opens "How this is worked out"; without it the card has no way there. */
  onHow?: () => void;
}

/**
 * The badge beside a name: one pill, a mark, a text. Its card opens on hover, keyboard focus and tap.
 * Lives in a closed shadow root; its style is `Badge.css`, which brings tokens, mark and card along.
 */
export function Badge({ glance, theme, compact = false, onHow }: BadgeProps) {
  const pill = useRef<HTMLButtonElement>(null);
  const { open, onClick, onKeyDown, stay } = useCard(pill);
  return (
    <>
      <button
        ref={pill}
        type="button"
        class={compact ? 'badge compact' : 'badge'}
        data-tone={glance.tone}
        data-theme={theme}
        aria-label={glance.spoken}
        aria-expanded={open}
        onClick={onClick}
        onKeyDown={onKeyDown}
        {...stay}
      >
        <Mark tone={glance.tone} />
        {glance.ratio}
        {!compact && <span>{glance.word}</span>}
      </button>
      {open && <Card glance={glance} theme={theme} beside={pill} stay={stay} {...(onHow && { onHow })} />}
    </>
  );
}
