import type { PageContext } from '../../../lib/extract/Extractor';
import type { PageKind } from '../../../lib/model';

/** A look at an account's page, or (kind 'post') at the post `name`. */
export function lookAt(kind: PageKind, name: string): PageContext {
  const page = kind === 'post' ? { kind, postId: name } : { kind, handle: name };
  return { url: new URL(`https://site.example/${name}`), page, lang: 'en' };
}
