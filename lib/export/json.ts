import type { Scorecard } from '../model';

/** Name and version of the file's shape. */
export const SCHEMA = 'hundred/scorecards/1';

/** A signal keeps under which salt its people were counted; nobody else can do anything with that, and it names this browser. */
const withoutSalt = (key: string, value: unknown): unknown => (key === 'salt' ? undefined : value);

/**
 * Scorecards as one JSON object, a chunk per page: { schema, method, exportedAt, scorecards }. `method` is today's; each
 * scorecard names the one that made it. A headline with `fewer` is known from one end (lib/nouns/scorecard.ts). No salt, no
 * name of one and no hash is in it.
 *
 * @param now ms since 1970
 */
export async function* jsonOf(pages: AsyncIterable<Scorecard[]>, method: number, now: number): AsyncGenerator<string> {
  const head = JSON.stringify({ schema: SCHEMA, method, exportedAt: new Date(now).toISOString() });
  yield `${head.slice(0, -1)},"scorecards":[\n`;
  let between = '';
  for await (const cards of pages) {
    yield between + cards.map((card) => JSON.stringify(card, withoutSalt)).join(',\n');
    between = ',\n';
  }
  yield '\n]}\n';
}
