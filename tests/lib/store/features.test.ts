import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memberFeatures, shapeOf } from '../../../lib/store/memberFeatures';
import { hashesOf, hashOf, type Salt } from '../../../lib/store/salt';

const salt: Salt = { id: 'test', bytes: new Uint8Array(32).fill(7) };

describe('the shape of a handle', () => {
  it.each([
    ['abcdef_1234', 'a6_94'],
    ['mira.b_2024', 'a4.a_94'],
    ['a', 'a'],
    ['7', '9'],
    ['ola__nord', 'a3_2a4'],
    ['ünïcøde', 'a7'],
    ['мира77', 'a492'],
    ['user@mastodon.example', 'a4'],
    ['', ''],
  ])('%s is %s', (handle, shape) => expect(shapeOf(handle)).toBe(shape));

  it('does not tell the handle', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9_.]{1,20}$/), (handle) => {
        expect(shapeOf(handle)).toMatch(/^[a9_.0-9]*$/);
        expect(shapeOf(handle.replace(/[a-z]/g, 'q').replace(/\d/g, '5'))).toBe(shapeOf(handle));
      }),
    );
  });
});

describe('features of a person', () => {
  it('say nothing of what was not seen', () => {
    expect(memberFeatures({ handle: 'sol' })).toEqual({ shape: 'a3' });
  });

  it('compare name and handle by letters and digits alone', () => {
    expect(memberFeatures({ handle: 'sol_77', name: 'Sol 77' }).nameIsHandle).toBe(true);
    expect(memberFeatures({ handle: 'sol_77', name: 'Soledad' }).nameIsHandle).toBe(false);
  });

  it('tell an empty bio from one that was not seen', () => {
    expect(memberFeatures({ handle: 'sol', bio: ' \n' }).emptyBio).toBe(true);
    expect(memberFeatures({ handle: 'sol', bio: 'hello' }).emptyBio).toBe(false);
  });
});

describe('hashes', () => {
  it('are 64 bits, the same for the same person, others for others, sites and salts', async () => {
    const one = await hashOf(salt, 'x', 'sol');
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(await hashOf(salt, 'x', 'sol')).toBe(one);
    const others = [
      await hashOf(salt, 'x', 'tess'),
      await hashOf(salt, 'bluesky', 'sol'),
      await hashOf({ ...salt, bytes: new Uint8Array(32).fill(8) }, 'x', 'sol'),
    ];
    expect(new Set([one, ...others]).size).toBe(4);
    expect(await hashesOf(salt, 'x', ['sol', 'sol'])).toEqual(new Map([['sol', one]]));
  });
});
