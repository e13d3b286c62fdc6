import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Reading, Scorecard } from '../../lib/model';
import { readPage } from '../../lib/readPage';
import { freezeNorm } from '../../lib/scoring/freezeNorm';
import { method } from '../../lib/scoring/method';
import { score } from '../../lib/scoring/score';
import { siteById } from '../../lib/sites/registry';
import { observe } from '../../lib/store/observe';
import { openStore, type Store } from '../../lib/store/openStore';
import { isStorageError } from '../../lib/store/storageError';
import { parseHtml } from '../parseHtml';
import { toStill } from './screen';
import { type StagePerson, screenAt } from './stage';

const CARD_OF = /href="\/(\w+)\/following"/;

async function freshStore(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  if (isStorageError(store)) throw new Error(store.why);
  return store;
}

/** Where a link on a page leads. */
function linkOf(url: URL, selector: string, now: number): URL {
  const screen = screenAt(url, now);
  const href = screen && parseHtml(toStill(screen, 999)).querySelector(selector)?.getAttribute('href');
  if (!href) throw new Error(`there is no ${selector} on ${url}`);
  return new URL(href, url);
}

/** What is read at each step of a visit: the page at every address, the card at every hover. */
function* readings(person: StagePerson, now: number): Generator<Reading> {
  let url = new URL(person.url);
  const look = (open?: string): Reading => {
    const site = siteById(person.site);
    const screen = screenAt(url, now);
    if (!site || !screen) throw new Error(`nothing at ${url}`);
    const still = open === undefined ? toStill(screen, 999) : toStill(screen, 0, open);
    return readPage(site, parseHtml(still), url, { at: now });
  };
  for (const step of person.visit) {
    if ('hover' in step) yield look(CARD_OF.exec(step.waitFor)?.[1] ?? '');
    if ('hover' in step || 'scroll' in step) continue;
    if ('goto' in step) url = new URL(step.goto);
    if ('click' in step) url = linkOf(url, step.click, now);
    if ('back' in step) url = new URL(person.url);
    yield look();
  }
}

/**
 * The scorecard a visitor would earn, by the product's own read, observe and score, with no browser.
 * @param now ms since 1970
 */
export async function visited(person: StagePerson, now: number): Promise<Scorecard | undefined> {
  const store = await freshStore();
  let card: Scorecard | undefined;
  let turn = 0;
  for (const reading of readings(person, now)) {
    turn += 1;
    const at = now + turn * 1000;
    const outcome = await observe(
      store,
      { id: `${person.handle} ${turn}`, at, reading },
      { score, method, freeze: freezeNorm },
      at,
    );
    card = outcome.card ?? card;
  }
  store.close();
  return card;
}
