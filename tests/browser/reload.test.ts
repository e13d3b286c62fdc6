import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people } from '../stage/stage';
import { readBadges, waitForBadge } from './badge';
import { type Rig, startRig } from './rig';
import { until } from './until';

// What a person sees in a tab that was open while the extension was updated under it.

const [person] = people;
if (!person) throw new Error('the stage plays nobody');

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.chromium.context.close());

describe('an update under an open page', () => {
  it('leaves one badge there, which is the new version’s, and a popup that knows the page', async () => {
    const page = await rig.visit(person.visit.slice(0, 9));
    const { text } = await waitForBadge(page, (badge) => /^1:\d/.test(badge.text));
    await rig.chromium.update();
    const badges = async () => (await readBadges(page)).filter(({ compact }) => !compact);
    await until('one badge', async () => {
      const found = await badges();
      return found.length === 1 && found[0]?.text === text;
    });
    const popup = await rig.chromium.press(page);
    await until('the account', async () => (await popup.text()).includes(person.name));
    await popup.close();
    await page.close();
  });
});

describe('the world', () => {
  it('is asked for nothing', async () => {
    expect(await rig.close()).toEqual([]);
  });
});
