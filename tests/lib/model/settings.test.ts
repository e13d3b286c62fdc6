import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settingsSchema } from '../../../lib/model/settings';

const defaults = settingsSchema.parse({});
const chosen = {
  paused: true,
  sitesOff: ['x', 'bluesky'],
  density: 'popup',
  theme: 'dark',
  language: 'pt-BR',
  worthWeight: 7,
  welcomed: true,
};

it('are what was chosen', () => {
  expect(settingsSchema.parse(chosen)).toEqual(chosen);
});

it('show badges and chips on every site while nothing was chosen', () => {
  expect(defaults).toMatchObject({ paused: false, sitesOff: [], density: 'chips', theme: 'system', language: '' });
});

it('are the default where one is damaged, and as chosen in all else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(chosen)), fc.anything(), (name, damaged) => {
      const { [name]: read, ...others } = settingsSchema.parse({ ...chosen, [name]: damaged }) as Record<
        string,
        unknown
      >;
      const { [name]: _, ...rest } = chosen as Record<string, unknown>;
      expect(others).toEqual(rest);
      expect(typeof read).toBe(typeof defaults[name as keyof typeof defaults]);
    }),
  );
});
