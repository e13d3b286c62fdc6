import type { ExtractorFunction } from '../../extract/Extractor';
import { extract } from '../../extract/elements';
import { type JsonObject, jsonObjects, valueAt } from '../../extract/json';
import { ID } from './links';

/*
 * Exact totals in the JSON a page came with, in its "feedback" objects. It is of the first load: after that the page
 * shows more, so such a total comes behind the one that is shown, and only the object that carries the post's own id
 * counts.
 */

/** The number at a path ("reaction_count/count") of the object about the post. */
export const embeddedCount =
  (path: string): ExtractorFunction =>
  (root, context) => {
    const id = extract(ID, root, context);
    if (typeof id !== 'string' || id === '') return undefined;
    const objects = jsonObjects(root, '"reaction_count"');
    const keys = new Set(objects.filter((object) => isAbout(object, id)).map((object) => object.id));
    const values = new Set(objects.filter((object) => keys.has(object.id)).map((object) => valueAt(object, path)));
    values.delete(undefined);
    const [value] = values;
    const isCount = Number.isSafeInteger(value) && Number(value) >= 0;
    return values.size === 1 && isCount ? { exact: String(value) } : undefined;
  };

function isAbout({ id, url, subscription_target_id: target }: JsonObject, post: string): boolean {
  if (typeof id !== 'string') return false;
  if (target === post) return true;
  if (typeof url !== 'string' || !url.split(/[/?&=]/).includes(post)) return feedbackTarget(id) === post;
  return /^[\w+/=-]+$/.test(id) && feedbackTarget(id) !== '';
}

/** "ZmVlZGJhY2s6NDI=" is feedback:42. */
function feedbackTarget(id: string): string {
  try {
    const [kind, post = ''] = atob(id).split(':');
    return kind === 'feedback' ? post : '';
  } catch {
    return '';
  }
}
