import type { Extracted, Extractor, PageContext } from '../../../lib/extract/Extractor';
import { extract } from '../../../lib/extract/elements';
import type { PageKind } from '../../../lib/model';
import { parseHtml } from '../../parseHtml';

/** The context of an account's page, or (kind 'post') of the page of the post `name`. */
export function contextAt(kind: PageKind, name = 'ada'): PageContext {
  const page = kind === 'post' ? { kind, postId: name } : { kind, handle: name };
  return { url: new URL(`https://site.example/${name}`), page, lang: 'en' };
}

/** What an extractor finds in a page with this body, below the body or the first match of `at`. */
export function runExtractor(
  extractor: Extractor,
  body: string,
  { at = 'body', context = contextAt('profile') }: { at?: string; context?: PageContext } = {},
): Extracted {
  const root = parseHtml(`<html lang="en"><body>${body}</body></html>`).querySelector(at);
  if (!root) throw new Error(`nothing fits ${at}`);
  return extract(extractor, root, context);
}
