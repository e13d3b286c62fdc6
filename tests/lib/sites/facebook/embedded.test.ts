import { describe, expect, it } from 'vitest';
import { embeddedCount } from '../../../../lib/sites/facebook/embedded';
import { contextAt, runExtractor } from '../../extract/runExtractor';

const json = (data: unknown) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const feedback = (id: string, more: object) => ({ id: btoa(`feedback:${id}`), ...more });
const likes = embeddedCount('reaction_count/count');
const head = (id: string) =>
  `<div><div><span><b data-ad-rendering-role="profile_name">Ada</b></span></div><a href="/ada/posts/${id}">1h</a></div>`;
const read = (data: string, id = '42') => runExtractor(likes, head(id) + data, { context: contextAt('feed') });

describe('a count in the JSON a page came with', () => {
  it("is the number of the object with the post's id, by number or by address", () => {
    const other = feedback('7', { reaction_count: { count: 1 } });
    expect(read(json([other, feedback('42', { reaction_count: { count: 1234 } })]))).toEqual({ exact: '1234' });
    const named = [
      feedback('9', { url: 'https://x.example/p/pfbid0A' }),
      feedback('9', { reaction_count: { count: 5 } }),
    ];
    expect(read(json(named), 'pfbid0A')).toEqual({ exact: '5' });
  });

  it('is nothing for another post, for two different numbers and for what is no number', () => {
    expect(read(json(feedback('43', { reaction_count: { count: 5 } })))).toBeUndefined();
    expect(read(json([1, 2].map((count) => feedback('42', { reaction_count: { count } }))))).toBeUndefined();
    expect(read(json(feedback('42', { reaction_count: { count: '5' } })))).toBeUndefined();
    expect(read('<script type="application/json">{"reaction_count":</script>')).toBeUndefined();
  });
});
