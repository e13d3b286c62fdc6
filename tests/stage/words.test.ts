import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { Reading, Scorecard } from '../../lib/account';
import { read } from '../../lib/reader/read';
import { method } from '../../lib/science/method';
import { score } from '../../lib/science/score';
import { siteById, siteFor } from '../../lib/sites';
import { observe } from '../../lib/store/observe';
import { openStore, type Store } from '../../lib/store/open';
import { isTrouble } from '../../lib/store/trouble';
import { parsePage } from '../parsePage';
import { toStill } from './screen';
import { people, type StagePerson, screenAt } from './stage';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');
const PERSON = /href="\/(\w+)\/following"/;

async function freshStore(): Promise<Store> {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore();
  if (isTrouble(store)) throw new Error(store.why);
  return store;
}

/** Where a link on a page leads. */
function linkOf(url: URL, selector: string): URL {
  const screen = screenAt(url, NOW);
  const href = screen && parsePage(toStill(screen, 999)).querySelector(selector)?.getAttribute('href');
  if (!href) throw new Error(`there is no ${selector} on ${url}`);
  return new URL(href, url);
}

/** What is read at each step of a visit: the page at every address, the card at every hover. */
function* readings(person: StagePerson): Generator<Reading> {
  let url = new URL(person.url);
  const look = (open?: string): Reading => {
    const site = siteFor(url) ?? siteById(person.site);
    const screen = screenAt(url, NOW);
    if (!site || !screen) throw new Error(`nothing at ${url}`);
    const still = open === undefined ? toStill(screen, 999) : toStill(screen, 0, open);
    return read(site, parsePage(still), url, { at: NOW });
  };
  for (const step of person.visit) {
    if ('goto' in step) url = new URL(step.goto);
    if ('click' in step) url = linkOf(url, step.click);
    if ('back' in step) url = new URL(person.url);
    if ('goto' in step || 'click' in step || 'back' in step) yield look();
    if ('hover' in step) yield look(PERSON.exec(step.waitFor)?.[1] ?? '');
  }
}

async function visited(person: StagePerson): Promise<Scorecard | undefined> {
  const store = await freshStore();
  let card: Scorecard | undefined;
  let turn = 0;
  for (const reading of readings(person)) {
    turn += 1;
    const observation = { id: `${person.handle} ${turn}`, at: NOW + turn * 1000, reading };
    const outcome = await observe(store, observation, { score, method }, NOW + turn * 1000);
    card = outcome.card ?? card;
  }
  store.close();
  return card;
}

const played = people.filter(({ site }) => siteById(site));

describe.each(played.map((person) => [`${person.site}:${person.handle}`, person] as const))('%s', (_, person) => {
  it('earns the intended words', async () => {
    const card = await visited(person);
    expect({ active: card?.active.word, real: card?.real.word }).toEqual(person.intended);
  }, 60_000);
});
