import type { ComponentChildren } from 'preact';
import './Empty.css';

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
  /** Where it is shown: all of a popup, all of a page, or a part of a page that has a title of its own. */
  as?: 'popup' | 'page' | 'part';
}

/** A state without figures: an unlit field, what is the case, what to do. */
export function Empty({ title, children, as = 'popup' }: EmptyProps) {
  const Box = as === 'part' ? 'section' : 'main';
  const Title = as === 'part' ? 'h2' : 'h1';
  return (
    <Box class={`empty ${as}`}>
      <svg viewBox="0 0 100 26" aria-hidden="true">
        <pattern id="unlit" width="2" height="2" patternUnits="userSpaceOnUse">
          <circle cx="1" cy="1" r="0.36" />
        </pattern>
        <rect width="100" height="26" fill="url(#unlit)" />
      </svg>
      <Title>{title}</Title>
      {children}
    </Box>
  );
}
