import type { ExtractorFunction, PageContext } from './Extractor';
import { isObject, type JsonObject, jsonScripts } from './json';
import { withLiterals } from './literals';
import { clean } from './text';

/**
 * The schema.org entities on a page that are the account or post it is about. The data is of the document the server sent, and
 * mostly exact; after an in-page navigation it may be about somebody else.
 */
export type EntitySource = (root: Element, context: PageContext) => JsonObject[];

/** A count by its action or name ("FollowAction", "Follows"), from the list called `list`. */
export function schemaCount(source: EntitySource, action: string, list = 'interactionStatistic'): ExtractorFunction {
  return withLiterals([action, list], (root: Element, context: PageContext) => {
    for (const counter of source(root, context).flatMap((entity) => entity[list])) {
      if (!isObject(counter) || !isNamed(counter, action)) continue;
      const value = Number(counter.userInteractionCount);
      if (Number.isSafeInteger(value) && value >= 0) return { exact: String(value) };
    }
    return undefined;
  });
}

/** A text field ("dateCreated"). */
export function schemaText(source: EntitySource, field: string): ExtractorFunction {
  return withLiterals([field], (root: Element, context: PageContext) => {
    const text = source(root, context)
      .map((entity) => entity[field])
      .find((value) => typeof value === 'string');
    return typeof text === 'string' ? clean(text) : undefined;
  });
}

function isNamed(counter: JsonObject, action: string): boolean {
  if (counter.name === action) return true;
  const type = isObject(counter.interactionType) ? counter.interactionType['@type'] : counter.interactionType;
  return typeof type === 'string' && type.split('/').pop() === action;
}

/** Entities in JSON-LD scripts; each with what wraps it (the page around a profile holds dateCreated). */
export const linkedData: EntitySource = (root, { page }) =>
  jsonScripts(root, 'script[type="application/ld+json"]')
    .flat()
    .filter(isObject)
    .flatMap((node) => {
      const entity = isObject(node.mainEntity) ? node.mainEntity : node;
      const isOfPage = page.kind === 'post' ? isPost(entity, page.postId) : isAccount(entity, page.handle);
      return isOfPage ? [{ ...node, ...entity }] : [];
    });

const isPost = (entity: JsonObject, id: string | undefined): boolean =>
  id !== undefined &&
  [entity.url, entity['@id'], entity.mainEntityOfPage].some(
    (address) => typeof address === 'string' && address.split(/[?#]/)[0]?.split('/').includes(id),
  );

const isAccount = (entity: JsonObject, handle: string | undefined): boolean =>
  handle !== undefined &&
  [entity.additionalName, entity.alternateName].some(
    (name) => typeof name === 'string' && name.replace(/^@/, '').toLowerCase() === handle,
  );
