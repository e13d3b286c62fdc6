import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../stage/stage';
import { openCard, readBadges, waitForBadge } from './badge';
import { readFilm, startFilm } from './isolatedWorld';
import { type Rig, stageNow, startRig } from './rig';
import { until } from './until';

// The invented people of the stage, looked at in a real Chromium. One browser for all: the library grows as a user's does.

const onX = people.filter(({ site }) => site === 'x');
const [first, second] = onX;
if (!first || !second) throw new Error('the stage plays nobody on X');
/** Of these only hover cards and comments show what they are; everybody else's words are earned in sites.test.ts and in Node. */
const planted = people.filter(({ handle }) => /^glowmere_?shop$/.test(handle));
const NAME = '[data-testid="UserName"] [dir]';

/** Emoji stand as pictures in the pages, and on some sites the handle in the name's place. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The same pages at a host no site file names: there the extension does not run. */
const withTwin: typeof stageNow = (host, url) => stageNow(host === 'elsewhere.example' ? 'x.com' : host, url);

let rig: Rig;
let violations: string[];

beforeAll(async () => {
  rig = await startRig(withTwin);
  violations = [];
  await rig.chromium.context.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await rig.chromium.context.addInitScript(() => {
    const note = (globalThis as unknown as { noteViolation: (text: string) => void }).noteViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      note(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
});
afterAll(() => rig.chromium.context.close());

describe('a first visit', () => {
  it('shows a first glance beside the name', async () => {
    const page = await rig.open(first.url);
    const badge = await waitForBadge(page);
    expect(badge.beside).toContain(first.name);
    expect(badge.traces).toEqual([]);
    await page.close();
  });
});

describe.each(planted)('$name on $site', (person) => {
  it('has earned the words meant for it once its pages were seen, and shows them beside its name', async () => {
    const page = await rig.visit(person.visit);
    await until(`the words ${Object.values(person.intended)}`, async () => {
      const card = (await rig.scorecards()).get(`${person.site}:${person.handle}`);
      return card?.active.word === person.intended.active && card.real.word === person.intended.real;
    });
    const badge = await waitForBadge(page);
    expect(letters(badge.beside)).toContain(letters(person.name));
    expect(badge.spoken).toMatch(/\.$/);
    await page.close();
  });
});

describe('a second visit', () => {
  beforeAll(async () => {
    for (const { visit } of [first, second]) await (await rig.visit(visit.slice(0, 9))).close();
  });

  it('shows the cached score at once', async () => {
    const page = await rig.open(first.url);
    const known = await waitForBadge(page, ({ text }) => /^1:\d/.test(text));
    await page.close();
    const again = await rig.open(first.url);
    expect((await readBadges(again))[0]?.text).toBe(known.text);
    await rig.chromium.killWorker();
    const later = await rig.open(first.url);
    expect((await waitForBadge(later)).text).toBe(known.text);
    await again.close();
    await later.close();
  });

  it('shows a chip beside an author in the feed who is in the library', async () => {
    const page = await rig.open('https://x.com/home');
    const chip = await until('a chip', async () => (await readBadges(page)).find(({ compact }) => compact));
    expect(chip.text).toMatch(/^1:/);
    await page.close();
  });

  it('opens a card with the strongest reasons', async () => {
    const page = await rig.open(first.url);
    await waitForBadge(page, ({ text }) => /^1:\d/.test(text));
    expect((await openCard(page)).card).toMatch(/1 response for every/);
    await page.close();
  });
});

describe('navigation in the page', () => {
  it('never shows one account the score of another', async () => {
    const page = await rig.open(first.url);
    const own = (await waitForBadge(page, ({ text }) => /^1:\d/.test(text))).text;
    await startFilm(page, rig.chromium.id, NAME);
    await page.evaluate((path) => {
      const link = document.createElement('a');
      link.href = path;
      document.body.append(link);
      link.click();
      link.remove();
    }, new URL(second.url).pathname);
    const other = (
      await waitForBadge(page, ({ text, beside }) => letters(beside).includes(letters(second.name)) && text !== own)
    ).text;
    await page.goBack();
    await waitForBadge(page, ({ text }) => text === own);
    const film = await readFilm(page, rig.chromium.id);
    const wrong = film.filter(
      ({ name, badge }) =>
        (letters(name).includes(letters(first.name)) && badge === other) ||
        (letters(name).includes(letters(second.name)) && badge === own),
    );
    expect(film.some(({ badge }) => badge === other)).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('the page', () => {
  it('is left as it was but for one bare element of ours', async () => {
    const [own, twin] = [first.url, first.url.replace('x.com', 'elsewhere.example')];
    const page = await rig.open(own);
    await waitForBadge(page);
    const other = await rig.open(twin);
    const bare = async (each: typeof page) => {
      const html = await each.evaluate(() => document.documentElement.outerHTML);
      return html.replaceAll('<span></span>', '').split('<');
    };
    const globals = (each: typeof page) => each.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
    // The stage's counters roll for a moment.
    await until('the same pages', async () => (await bare(page)).join() === (await bare(other)).join()).catch(() => {});
    expect(await bare(page)).toEqual(await bare(other));
    expect(await globals(page)).toEqual(await globals(other));
    expect(await readBadges(other)).toEqual([]);
    await page.close();
    await other.close();
  });

  it('keeps its content security policy, and nothing of ours is stopped by it', () => {
    expect(violations).toEqual([]);
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
