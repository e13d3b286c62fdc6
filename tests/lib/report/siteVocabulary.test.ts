import { describe, expect, it } from 'vitest';
import { exact } from '../../../lib/extract/counts';
import { inAncestor, linkMatch, match } from '../../../lib/extract/selectors';
import { siteVocabulary } from '../../../lib/report/siteVocabulary';
import { sites } from '../../../lib/sites/registry';
import type { Site } from '../../../lib/sites/Site';

const site: Site = {
  id: 'plain',
  matches: [],
  is: [],
  shownCountsAre: 'floored',
  pages: { profile: { path: '/people/:handle' } },
  profile: { root: 'main.sheet', name: ['h1[data-role="UserName"]'] },
  post: {
    item: 'article',
    likes: [inAncestor('section', exact(['[data-count="hearts"]', 'aria-label']))],
    views: [match('p', /views|Aufrufe/)],
    author: [linkMatch('a.writer', /^\/people\/(\w+)$/)],
  },
  badge: { beside: 'h1' },
  literals: ['[data-owned]', { تعليقان: '2' }, [/vid[eé]os?/i]],
};

describe('the words of a site', () => {
  const vocabulary = siteVocabulary(site);

  it('are those of its selectors and addresses, of shared extractors however deep, and of its own functions', () => {
    for (const part of ['people', 'sheet', 'username', 'hearts', 'writer', 'section', 'owned', 'aufrufe', 'videos']) {
      expect([part, vocabulary.parts.has(part)]).toEqual([part, true]);
    }
    expect(vocabulary.pieces.has('user')).toBe(true);
    expect(vocabulary.values).toContain('UserName');
    expect(vocabulary.words.has('تعليقان')).toBe(true);
  });

  it('are patterns where these can match nothing but their own alternatives', () => {
    expect(vocabulary.patterns.map(({ source }) => source)).toEqual(['views|Aufrufe', 'vid[eé]os?']);
    expect(vocabulary.stems).toContain('aufrufe');
  });

  it('are no words of ours: names of fields are not among them', () => {
    for (const name of ['badge', 'beside', 'literals', 'shownCountsAre'])
      expect(vocabulary.parts.has(name)).toBe(false);
  });

  it('are some for every site, and hold no address', () => {
    for (const one of sites) {
      const { parts, values } = siteVocabulary(one);
      expect(parts.size).toBeGreaterThan(30);
      expect(values.filter((value) => value.startsWith('https:'))).toEqual([]);
    }
  });
});
