import type { ComponentChildren } from 'preact';

/** What is drawn in the places of a message, by tag: <b>…</b> gets what it holds, <input/> nothing. */
export type Places = Record<string, (inner: string) => ComponentChildren>;

const PLACE = /<(\w+)>(.*?)<\/\1>|<(\w+)\/>/g;

/** A message with places in it, each where its language has it. A place that nobody draws is left as text. */
export function RichText({ text, places }: { text: string; places: Places }) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const found of text.matchAll(PLACE)) {
    const draw = places[found[1] ?? found[3] ?? ''];
    if (!draw) continue;
    parts.push(text.slice(done, found.index), draw(found[2] ?? ''));
    done = found.index + found[0].length;
  }
  return <>{[...parts, text.slice(done)]}</>;
}
