import { describe, expect, it } from 'vitest';
import { jsonObjects, jsonScripts, valueAt } from '../../../lib/extract/json';
import { parseHtml } from '../../parseHtml';

const page = (...texts: string[]): Element =>
  parseHtml(texts.map((text) => `<script type="application/json">${text}</script>`).join('')).documentElement;

describe('embedded JSON', () => {
  it('is parsed whole, script by script; what is broken is nothing', () => {
    expect(jsonScripts(page('{"a":1}', '{"a":', '[2]'), 'script')).toEqual([{ a: 1 }, undefined, [2]]);
    expect(jsonScripts(page('{"a":"one\ntwo"}'), 'script')).toEqual([{ a: 'one two' }]);
  });

  it('gives every object, however deep, of the scripts that contain a text', () => {
    const root = page('{"a":[{"id":1,"b":{"id":2}}]}', '{"id":3}');
    expect(jsonObjects(root, '"b"').map(({ id }) => id)).toEqual([undefined, 1, 2]);
    expect(jsonObjects(root, '"id":3').map(({ id }) => id)).toEqual([3]);
    expect(jsonObjects(root, 'nowhere')).toEqual([]);
  });

  it('has values at paths, whose names may hold full stops', () => {
    expect(valueAt({ 'a.b': { c: 1 } }, 'a.b/c')).toBe(1);
    for (const path of ['a.b/d', 'a/c', 'a.b/c/d']) expect(valueAt({ 'a.b': { c: 1 } }, path)).toBeUndefined();
    expect(valueAt(undefined, 'a')).toBeUndefined();
  });
});
