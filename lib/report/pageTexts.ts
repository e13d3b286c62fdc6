import type { RawPage } from '../model';

/** Words of the Latin alphabet that are long enough to be somebody's name. */
export const LATIN_WORD = /[a-z]{4,}/g;

/** The texts of a page, neighbouring text nodes as one. */
export function textsIn(document: Document): string[] {
  const parents = [...document.body.querySelectorAll('*:not(script, style)')];
  return parents.flatMap((parent) => runsOf(parent).filter((run) => typeof run === 'string'));
}

/** The element's children, neighbouring text nodes as one. */
export function runsOf(element: Element): (Element | string)[] {
  const runs: (Element | string)[] = [];
  for (const node of element.childNodes) {
    const last = runs.at(-1);
    if (node.nodeType === 1) runs.push(node as Element);
    else if (node.nodeType === 3 && typeof last === 'string') runs[runs.length - 1] = last + node.nodeValue;
    else if (node.nodeType === 3) runs.push(node.nodeValue ?? '');
  }
  return runs;
}

/** Words in a page's texts and labels: no pseudonym may be one of them, for it could be somebody's name. */
export function latinWordsIn(document: Document, texts: readonly string[]): Set<string> {
  const labels = [...document.querySelectorAll('[href], [alt], [title], [aria-label]')].flatMap((element) =>
    ['href', 'alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''),
  );
  return new Set([...texts, ...labels].flatMap((text) => text.toLowerCase().match(LATIN_WORD) ?? []));
}

/** Every handle that was read on a page. */
export function handlesIn({ page, profile, posts, comments, members }: RawPage): string[] {
  const handles = [
    page.handle,
    profile?.handle,
    ...members.map(({ handle }) => handle),
    ...posts.flatMap(({ author, sharedBy }) => [author, sharedBy]),
    ...comments.flatMap(({ author, inReplyTo }) => [author, inReplyTo]),
  ];
  return handles.filter((handle) => handle !== undefined);
}

/** Every display name that was read on a page, lower case. */
export function namesIn({ profile, members }: RawPage): Set<string> {
  const names = [profile?.name, ...members.map(({ name }) => name)];
  return new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])));
}
