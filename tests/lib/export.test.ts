import { expect, it } from 'vitest';
import { exportFile } from '../../lib/export';
import { openStore } from '../../lib/store/open';
import { isTrouble } from '../../lib/store/trouble';
import { guru, mira, NOW } from '../gallery/cards';

it('puts every scorecard into one file, named by day and kind', async () => {
  const store = await openStore();
  if (isTrouble(store)) throw new Error(store.why);
  for (const card of [mira, guru]) await store.put('scorecards', card);
  const csv = await exportFile(store, 'csv', 'en', NOW);
  expect([csv.name, csv.type]).toEqual(['hundred-2026-11-22.csv', 'text/csv;charset=utf-8']);
  expect((await csv.text()).trim().split('\r\n').length).toBe(3);
  const json = await exportFile(store, 'json', 'en', NOW);
  expect(json.name).toBe('hundred-2026-11-22.json');
  expect(JSON.parse(await json.text())).toMatchObject({
    schema: 'hundred/scorecards/1',
    scorecards: [{ handle: 'growthguru' }, { handle: 'mira_halvorsen' }],
  });
  store.close();
});
