import { expect, it } from 'vitest';
import { blobOf } from '../../../lib/export/blob';
import { jsonOf, SCHEMA } from '../../../lib/export/json';
import { freezeNorm } from '../../../lib/scoring/freezeNorm';
import { method } from '../../../lib/scoring/method';
import { score } from '../../../lib/scoring/score';
import { observe } from '../../../lib/store/observe';
import { readScorecards } from '../../../lib/store/read';
import { saltOf } from '../../../lib/store/salt';
import { comment, counting, freshStore, NOON, observation, post, profilePage, reading } from '../store/make';

it('is all scorecards with schema and method, and neither salt nor hash', async () => {
  const store = await freshStore();
  for (const handle of ['a', 'b', 'c']) {
    await observe(store, observation(NOON, profilePage(handle)), counting, NOON);
    const thread = reading(
      { kind: 'post', handle, postId: '1' },
      { posts: [post('1', handle)], comments: [comment('sol', { postId: '1' })] },
    );
    await observe(store, observation(NOON, thread), counting, NOON);
  }
  const blob = await blobOf(jsonOf(readScorecards(store, 2), 1, NOON), 'application/json');
  expect(blob.type).toBe('application/json');
  const text = await blob.text();
  const file = JSON.parse(text);
  expect(file).toMatchObject({ schema: SCHEMA, method: 1, exportedAt: '2026-11-20T12:00:00.000Z' });
  expect(file.scorecards.map((card: { handle: string }) => card.handle)).toEqual(['a', 'b', 'c']);
  expect(text).not.toContain((await saltOf(store)).id);
  for (const { who } of await store.getAll('comments')) expect(text).not.toContain(who);
});

it('names no salt either where people were counted, and changes nothing else', async () => {
  const store = await freshStore();
  const scoring = { score, freeze: freezeNorm, method };
  await observe(store, observation(NOON, profilePage('a')), scoring, NOON);
  const comments = ['sol', 'kit', 'ben'].map((handle) => comment(handle, { postId: '1' }));
  const thread = reading({ kind: 'post', handle: 'a', postId: '1' }, { posts: [post('1', 'a')], comments });
  await observe(store, observation(NOON, thread), scoring, NOON);
  const { id } = await saltOf(store);
  const kept = await store.getAll('scorecards');
  expect(JSON.stringify(kept)).not.toContain(id);
  const text = await (await blobOf(jsonOf(readScorecards(store), method, NOON), 'application/json')).text();
  expect(text).not.toContain(id);
  expect(JSON.parse(text).scorecards).toEqual(kept);
  const people = JSON.parse(text).scorecards[0].signals.find((signal: { id: string }) => signal.id === 'A5-seen');
  expect(people.facts).toEqual({ seen: 3 });
});

it('names accounts whose card cannot be read, and holds all others', async () => {
  const store = await freshStore();
  for (const handle of ['a', 'b', 'c']) await observe(store, observation(NOON, profilePage(handle)), counting, NOON);
  await store.put('scorecards', { account: 'x:b', handle: 'b' } as never);
  const text = (await Array.fromAsync(jsonOf(readScorecards(store, 1), 1, NOON))).join('');
  const file = JSON.parse(text);
  expect(file.scorecards.map((card: { handle: string }) => card.handle)).toEqual(['a', 'c']);
  expect(file.leftOut).toEqual(['x:b']);
});

it('is whole JSON for an empty library', async () => {
  const chunks = await Array.fromAsync(jsonOf(readScorecards(await freshStore()), 1, NOON));
  expect(JSON.parse(chunks.join(''))).toMatchObject({ scorecards: [] });
});

it('is put together whole from many large chunks', async () => {
  async function* chunks() {
    for (let i = 0; i < 5; i++) yield String(i).repeat(3e6);
  }
  const text = await (await blobOf(chunks(), 'text/csv')).text();
  expect(text.length).toBe(15e6);
  expect([text[0], text[14e6]]).toEqual(['0', '4']);
});
