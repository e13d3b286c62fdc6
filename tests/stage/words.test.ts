import { describe, expect, it } from 'vitest';
import { everyone } from './stage';
import { visited } from './visited';

const NOW = Date.parse('2026-11-20T12:00:00.000Z');

describe.each(everyone.map((person) => [`${person.site}:${person.handle}`, person] as const))('%s', (_, person) => {
  it('earns the intended words', async () => {
    const card = await visited(person, NOW);
    expect({ active: card?.active.word, real: card?.real.word }).toEqual(person.intended);
  }, 60_000);
});
