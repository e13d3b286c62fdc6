import type { Begun } from './netLog';
import type { Asked } from './server';

const EXTENSION = /-extension:|@/;
const ORIGIN = /^https?:/;

/** Requests that an extension's own contexts (background, popup, library) began, by the browser's account of them. */
export function begunByExtension(begun: Begun[]): string[] {
  const inside = /^(chrome|moz)-extension:|^(blob|data|about):/;
  return begun
    .filter(({ initiator, url }) => EXTENSION.test(initiator) && !inside.test(url))
    .map(({ initiator, url }) => `${initiator} → ${url}`);
}

/**
 * Requests that no page of the stage makes: of unknown addresses, of pages nobody opened, by scripts the stage has not.
 * A content script asks in its page's name, so these are told by what was asked for. What the browser wants for itself
 * (begun by no origin, answered by nobody) is left out.
 * @param visited addresses the test opened itself
 */
export function unexpected(asked: Asked[], visited: string[], begun: Begun[]): string[] {
  const opened = new Set(visited.map((url) => new URL(url).href));
  const named = new Set(
    begun.filter(({ initiator }) => ORIGIN.test(initiator) || EXTENSION.test(initiator)).map(({ url }) => url),
  );
  const isFine = ({ url, dest, answered }: Asked) => {
    const { pathname, searchParams, href } = new URL(url);
    if (dest === 'image') return answered || pathname === '/favicon.ico';
    if (dest === 'document') return opened.has(href);
    if (answered) return (dest === 'empty' && searchParams.has('stage')) || dest === 'script' || dest === 'style';
    return !named.has(url);
  };
  return asked.filter((request) => !isFine(request)).map(({ method, url, dest }) => `${method} ${url} (${dest})`);
}
