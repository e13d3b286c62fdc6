import type { CDPSession, Page } from 'playwright-core';

interface Node {
  backendNodeId: number;
  shadowRootType?: string;
  children?: Node[];
  shadowRoots?: Node[];
}

function closedRootsIn(node: Node): Node[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(closedRootsIn);
  return [...own, ...below];
}

async function callOn<T>(cdp: CDPSession, root: Node, read: string, argument: unknown): Promise<T> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (argument) { return (${read})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * Runs a function inside every closed shadow root of a page, which neither the page nor Playwright can see into.
 * The function is sent as text: it may use only its arguments. Document order; page scripts' own roots are not closed.
 */
export async function inClosedRoots<T, A>(
  page: Page,
  read: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const results: T[] = [];
    for (const closed of closedRootsIn(root)) results.push(await callOn<T>(cdp, closed, String(read), argument));
    return results;
  } finally {
    await cdp.detach();
  }
}
