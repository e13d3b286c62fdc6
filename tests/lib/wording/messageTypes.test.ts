import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messageTypes } from '../../../lib/wording/messageTypes';
import { englishSource } from '../../words';

const fieldsOf = (source: string, key: string): string | undefined =>
  messageTypes(source)
    .split('\n')
    .find((line) => line.includes(`'${key}':`))
    ?.split(`'${key}': `)[1];

describe('the types of messages', () => {
  it('are those of the English file as it is now', () => {
    const made = readFileSync('.wxt/types/messages.d.ts', 'utf8');
    expect(made, 'run `npx wxt prepare`').toBe(messageTypes(englishSource));
  });

  it.each([
    ['a = Plain', 'a', '{};'],
    ['a = Of { $name }', 'a', '{ name: string };'],
    ['a = { ROUGH($n) }', 'a', '{ n: Figure };'],
    ['a = { RANGE(ALOUD(ROUGH($n))) }', 'a', '{ n: Range };'],
    ['a = { LIST($kinds) }', 'a', '{ kinds: readonly string[] };'],
    ['a = { DATETIME($day, weekday: "long") }', 'a', '{ day: Date };'],
    ['a = { $isIt ->\n  [yes] A\n *[no] B\n}', 'a', '{ isIt: boolean };'],
    ['a = { $way ->\n  [more] A\n *[every] B\n}', 'a', "{ way: 'every' | 'more' };"],
    ['a = { $site ->\n  [x] A\n *[other] B\n}', 'a', '{ site: string };'],
    ['a = { b }\nb = Of { INTEGER($n) }', 'a', '{ n: Figure };'],
    ['a = A\n  .b = { $name }', 'a.b', '{ name: string };'],
    ['-c = { $hidden }\na = { -c } { $name }', 'a', '{ name: string; hidden: string };'],
  ])('%j: %s takes %s', (source, key, fields) => {
    expect(fieldsOf(`${source}\n`, key)).toBe(fields);
  });

  it.each([
    ['a = { gone }', /refers to "gone"/],
    ['a = { b }\nb = { a }', /refers to itself/],
    ['a = { SHOUT($n) }', /no function SHOUT/],
    ['a = { $n', /not a message/],
  ])('%j is refused', (source, why) => {
    expect(() => messageTypes(`${source}\n`)).toThrow(why);
  });
});
