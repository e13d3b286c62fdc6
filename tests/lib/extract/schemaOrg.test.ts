import { describe, expect, it } from 'vitest';
import { linkedData, schemaCount, schemaText } from '../../../lib/extract/schemaOrg';
import { contextAt, runExtractor as run } from './runExtractor';

const data = (handle: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'ProfilePage',
    dateCreated: '2020-02-03',
    mainEntity: {
      alternateName: `@${handle}`,
      interactionStatistic: [
        { interactionType: { '@type': 'http://schema.org/FollowAction' }, userInteractionCount: 12 },
      ],
    },
  })}</script><script type="application/ld+json">{broken</script>`;
const followers = schemaCount(linkedData, 'FollowAction');

describe('schema.org data in scripts', () => {
  it('counts only when it names the account of the address', () => {
    expect(run(followers, data('Ada'))).toEqual({ exact: '12' });
    expect(run(followers, data('bo'))).toBeUndefined();
    expect(run(schemaCount(linkedData, 'LikeAction'), data('Ada'))).toBeUndefined();
    expect(run(schemaText(linkedData, 'dateCreated'), data('Ada'))).toBe('2020-02-03');
  });

  it('is read where a line of it is broken in two', () => {
    expect(run(followers, data('Ada').replace('"@type"', '"description":"one\ntwo","@type"'))).toEqual({ exact: '12' });
  });

  it('is of a post where one of its addresses ends with the post’s id', () => {
    const post = {
      '@id': 'https://site.example/@ada/42?x=1',
      interactionStatistic: { name: 'Likes', userInteractionCount: 3 },
    };
    const html = `<script type="application/ld+json">[${JSON.stringify(post)}]</script>`;
    const likes = schemaCount(linkedData, 'Likes');
    expect(run(likes, html, { context: contextAt('post', '42') })).toEqual({ exact: '3' });
    expect(run(likes, html, { context: contextAt('post', '4') })).toBeUndefined();
    expect(run(likes, html, { context: { ...contextAt('post'), page: { kind: 'post' } } })).toBeUndefined();
  });
});
