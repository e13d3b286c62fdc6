import type { Kind } from '../model';
import type { Words } from './createWords';

/** What is counted, in the site's own words: "likes", "comments", "reposts". */
export function kindTexts(kinds: readonly Kind[], site: string, { text }: Words): string[] {
  return kinds.map((kind) => text(`kind-${kind}`, { site }));
}

/** The kinds counted as responses, where likes, most of them, are not among these: "comments". Empty: nothing to say. */
export function kindsWithoutLikes(kinds: readonly Kind[] = [], site: string, words: Words): string[] {
  return kinds.includes('likes') ? [] : kindTexts(kinds, site, words);
}
