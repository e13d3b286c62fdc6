import type { AccountId } from '../model';
import type { KeptCards } from '../store/read';

/** Name and version of the file's shape. */
export const SCHEMA = 'hundred/scorecards/2';

/**
 * Scorecards as one JSON object, a chunk per page: { schema, method, exportedAt, scorecards, leftOut }. `method` is today's; each
 * scorecard names the one that made it. They hold facts and no sentences (lib/model/scorecard.ts). `leftOut`: accounts
 * with a card that cannot be read. No salt, no name of one and no hash is in it.
 *
 * @param now ms since 1970
 */
export async function* jsonOf(pages: AsyncIterable<KeptCards>, method: number, now: number): AsyncGenerator<string> {
  const head = JSON.stringify({ schema: SCHEMA, method, exportedAt: new Date(now).toISOString() });
  yield `${head.slice(0, -1)},"scorecards":[\n`;
  const leftOut: AccountId[] = [];
  let between = '';
  for await (const { cards, unreadable } of pages) {
    leftOut.push(...unreadable);
    if (cards.length === 0) continue;
    yield between + cards.map((card) => JSON.stringify(card)).join(',\n');
    between = ',\n';
  }
  yield `\n],"leftOut":${JSON.stringify(leftOut)}}\n`;
}
