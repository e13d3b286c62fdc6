import type { ComponentChildren } from 'preact';
import './Empty.css';

/** A state without figures: an unlit field, what is the case, what to do. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <main class="empty">
      <svg viewBox="0 0 100 26" aria-hidden="true">
        <pattern id="unlit" width="2" height="2" patternUnits="userSpaceOnUse">
          <circle cx="1" cy="1" r="0.36" />
        </pattern>
        <rect width="100" height="26" fill="url(#unlit)" />
      </svg>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
