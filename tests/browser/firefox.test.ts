import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/model';
import { people } from '../stage/stage';
import { type Firefox, launchFirefox } from './firefox';
import { plainText } from './plainText';
import { stageNow } from './rig';
import { type Server, startServer, startTunnel, type Tunnel } from './server';
import { begunByExtension, unexpected } from './unexpected';
import { until } from './until';

// The same badge in a real Firefox.

const [person] = people;
if (!person) throw new Error('the stage plays nobody');

let server: Server;
let tunnel: Tunnel;
let firefox: Firefox;
const visited: string[] = [];

beforeAll(async () => {
  server = await startServer(stageNow);
  tunnel = await startTunnel(server.port);
  firefox = await launchFirefox({ tunnelPort: tunnel.port });
});
afterAll(async () => {
  await firefox.close();
  tunnel.close();
  server.close();
});

const goto = async (url: string) => {
  visited.push(url);
  await firefox.goto(url);
};
const badges = async () =>
  (
    await firefox.inClosedRoots<{ text: string; spoken: string; beside: string }>(`
    const pill = root.querySelector('button.badge:not(.compact)');
    const text = pill?.textContent ?? '';
    const spoken = pill?.getAttribute('aria-label') ?? '';
    return { text, spoken, beside: root.host.previousElementSibling?.textContent ?? '' };`)
  ).map((badge) => ({ ...badge, text: plainText(badge.text), spoken: plainText(badge.spoken) }));
const badge = (pattern: RegExp) =>
  until('the badge', async () => (await badges()).find(({ text }) => pattern.test(text)));

describe('Firefox', () => {
  it('shows the badge beside the name', async () => {
    await goto(person.url);
    const { beside } = await badge(/./);
    expect(beside).toContain(person.name);
  });

  it('shows the same figures as the score that is stored', async () => {
    for (let n = 0; n < 8; n += 1) {
      await firefox.run('scrollBy(0, 700)');
      await firefox.idle();
    }
    const { spoken } = await badge(/^1:\d/);
    const { hundred } = await firefox.databases();
    const cards = (hundred?.scorecards ?? []) as Scorecard[];
    const card = cards.find(({ account }) => account === `${person.site}:${person.handle}`);
    expect(card?.headline?.every.value).toBeDefined();
    const every = Number(/every ([\d,.]+)/.exec(spoken)?.[1]?.replaceAll(',', ''));
    expect(every / (card?.headline?.every.value ?? 0)).toBeCloseTo(1, 1);
  });

  it('shows the cached score after the background was stopped', async () => {
    await goto(person.url);
    const { text } = await badge(/^1:\d/);
    await firefox.killEventPage();
    await goto(person.url);
    expect((await badge(/^1:\d/)).text).toBe(text);
  });

  it('leaves one badge where the extension is updated under an open page', async () => {
    await goto(person.url);
    const { text } = await badge(/^1:\d/);
    await firefox.inClosedRoots("root.querySelector('button.badge')?.setAttribute('data-before', '');");
    await firefox.update();
    await until('one badge, the new version’s', async () => {
      const old = await firefox.inClosedRoots<boolean>("return !!root.querySelector('[data-before]');");
      const found = await badges();
      return found.length === 1 && found[0]?.text === text && !old.includes(true);
    });
  });

  it('opens its card on a press, in its own style', async () => {
    await firefox.inClosedRoots(`root.querySelector('button.badge:not(.compact)')?.click();`);
    const open = await until('the card', async () =>
      (
        await firefox.inClosedRoots<{ text: string; place: string } | null>(`
          const card = root.querySelector('.card');
          return card && { text: card.innerText, place: root.ownerDocument.defaultView.getComputedStyle(card).position };`)
      ).find((card) => card),
    );
    expect(open.text).toContain('1 response for every');
    expect(open.place).toBe('fixed');
  });

  it('asks the world for nothing', async () => {
    const begun = await firefox.begun();
    expect([...begunByExtension(begun), ...unexpected(server.asked, visited, begun)]).toEqual([]);
  });
});
