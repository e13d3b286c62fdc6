// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/compare/Compare';
import { How } from '../../../components/how/How';
import { Library } from '../../../components/library/Library';
import { Popup } from '../../../components/popup/Popup';
import { toView } from '../../../components/shared/view';
import { jsonOf } from '../../../lib/export/json';
import type { Scorecard } from '../../../lib/model';
import { parseScorecard } from '../../../lib/model/scorecard';
import { compare } from '../../../lib/scoring/compare';
import { worthOf } from '../../../lib/scoring/worth';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { damagedCard } from '../../damagedCards';
import { guru, mira, NOW, ola } from '../../gallery/cards';
import { lines } from '../../gallery/lines';
import { csvText } from '../../lib/export/csvText';
import { wordsIn } from '../../words';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(cleanup);

/** As on screen: of figures that nobody could have worked out, a message may come to nothing, but nothing throws. */
const words = wordsIn('en', { report: () => {} });

const nothing = () => undefined;
const done = async () => ({ ok: true as const });
const libraryActions = {
  how: nothing,
  compare: nothing,
  csv: nothing,
  json: nothing,
  options: nothing,
  forgetAll: done,
};
const popupActions = { library: nothing, csv: nothing, json: nothing, forgetAll: done, how: nothing };
const norms = { norms: [], groups: [], need: 30, times: 3, actions: { freeze: done, drop: done } };
const time = { base: 'followers' as const, followers: [], rates: [] };
const siteName = (id: string) => id;
const common = { words, now: NOW };

/** Every page with these cards; those that have one account have the first. */
const pages = (cards: Scorecard[]): Record<string, ComponentChild> => {
  const [card] = cards as [Scorecard];
  const view = toView({ supported: true, loaded: true, card, tab: { page: { kind: 'profile' }, misses: [] } }, NOW);
  return {
    popup: <Popup view={view} sites={[]} site="X" {...common} actions={popupActions} />,
    library: <Library cards={cards} siteName={siteName} {...common} actions={libraryActions} norms={norms} />,
    compare: (
      <Compare {...{ cards, siteName, compare }} others={[]} worth={worthOf} weight={3} {...common} choose={nothing} />
    ),
    how: <How card={card} site="X" lines={lines} time={time} {...common} />,
  };
};

async function* kept(cards: Scorecard[]) {
  yield { cards, unreadable: [] };
}
const csv = (cards: Scorecard[]) => csvText([cards], words);

it('whatever passes the schema is drawn, worded and written', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(damagedCard, async (damaged) => {
      const card = parseScorecard(damaged);
      if (!card) return;
      seen++;
      toBadgeText(card, NOW, words);
      for (const page of Object.values(pages([card, guru]))) render(page);
      cleanup();
      await csv([card]);
      expect(vi.mocked(console.error).mock.calls).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(50);
}, 120_000);

describe('a card of which a mistake of ours makes something that cannot be drawn', () => {
  const broken = { ...mira, signals: undefined, headline: { base: 'followers' } } as unknown as Scorecard;
  const UNSHOWN = 'This is a mistake in Hundred. Other accounts are not affected.';

  it.each(Object.keys(pages([mira])))('does not blank the %s: that it cannot be drawn is in its place', (page) => {
    const box = render(pages([broken, guru, ola])[page]).container;
    expect(box.textContent).toContain(UNSHOWN);
    expect(console.error).toHaveBeenCalled();
    if (page === 'library') expect(box.querySelectorAll('tbody tr')).toHaveLength(3);
    if (page === 'popup') expect(box.querySelector('footer')).not.toBeNull();
    for (const name of page === 'library' || page === 'compare' ? ['Growth Guru', 'Ola Brews'] : []) {
      expect(box.querySelector('table, .library')?.textContent + (box.textContent ?? '')).toContain(name);
    }
  });

  it('leaves the others in both files, and is named', async () => {
    const rows = (await csv([broken, guru])).split('\r\n');
    expect(rows[1]).toMatch(
      /^"x:mira_halvorsen","x","mira_halvorsen",.*"The figures kept of this account cannot be read\."/,
    );
    expect(rows[2]).toMatch(/^"x:growthguru","x","growthguru","Growth Guru"/);
    const json = (await Array.fromAsync(jsonOf(kept([broken, guru]), 1, NOW))).join('');
    expect(JSON.parse(json).scorecards).toHaveLength(2);
  });
});
