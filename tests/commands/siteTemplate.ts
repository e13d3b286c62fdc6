/** A new site, as given to `npm run new-site`. */
export interface NewSite {
  /** Name of its file and its folder: small letters and digits. */
  id: string;
  name: string;
  /** Where its examples are; its address, where it has one of its own. */
  host: string;
  /** It has this one host, which goes into the manifest; else it runs on any host, which the user allows one by one. */
  fixed: boolean;
  /** "2026-11": its extractors are dated with it. */
  month: string;
}

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const exactly = (value: number) => ({ low: value, value, high: value });

/** The files of a new site: it reads its own first page as expected before anything in it is changed. */
export function filesOf(site: NewSite): NewFile[] {
  const folder = `tests/sites/${site.id}/profile`;
  return [
    { path: `lib/sites/${site.id}/about.ts`, text: aboutOf(site) },
    { path: codePath(site), text: codeOf(site) },
    { path: `${folder}/page.html`, text: pageOf(site) },
    { path: `${folder}/case.json`, text: json({ url: `https://${site.host}/@ada`, at: '2026-11-20T12:00:00.000Z' }) },
    { path: `${folder}/expected.json`, text: json(expectedOf(site)) },
  ];
}

/** Where a site's own file lies. */
export const codePath = ({ id }: Pick<NewSite, 'id'>): string => `lib/sites/${id}/index.ts`;

function aboutOf({ id, name, host, fixed, month }: NewSite): string {
  const [matches, is] = fixed
    ? [`['https://${host}/*'];`, '[];']
    : ['[];', `['meta[name="application-name"][content="${name}"]']; // ${month}`];
  return `import type { SiteInfo } from '../Site';

export const id = '${id}';
export const name = '${name}';
export const matches: SiteInfo['matches'] = ${matches}
export const is: SiteInfo['is'] = ${is}
export const words: SiteInfo['words'] = { likes: 'likes', replies: 'replies', shares: 'reposts' };
export const examples: SiteInfo['examples'] = {
  post: ['https://${host}/@ada/1001'],
  profile: ['https://${host}/@ada'],
};
`;
}

function codeOf({ name, month }: NewSite): string {
  return `import { exact } from '../../extract/counts';
import { linkMatch } from '../../extract/selectors';
import type { Site } from '../Site';
import { id, is, matches } from './about';

/** ${name}. Write here what its pages are made with, which of their names are stable, and what is printed for zero. */
export default {
  id,
  matches,
  is,
  shownCountsAre: 'floored',
  pages: {
    post: { path: '/@:handle/:id' },
    profile: { path: '/@:handle' },
  },
  profile: {
    root: (root) => root.querySelector('main > header') ?? undefined,
    handle: [linkMatch('a[href$="/followers"]', /^\\/@([^/]+)\\/followers$/)], // ${month}
    name: ['h1'], // ${month}
    followers: [exact('a[href$="/followers"]')], // ${month}
    following: [exact('a[href$="/following"]')], // ${month}
  },
  post: {
    item: 'article',
    id: [linkMatch('a:has(time)', /^\\/@[^/]+\\/([^/]+)$/)], // ${month}
    author: [linkMatch('a:has(time)', /^\\/@([^/]+)\\//)], // ${month}
    publishedAt: [['time', 'datetime']], // ${month}
    likes: [exact('[data-count="likes"]')], // ${month}
    replies: [exact('[data-count="replies"]')], // ${month}
    shares: [exact('[data-count="reposts"]')], // ${month}
  },
  badge: { beside: 'h1' },
} satisfies Site as Site;
`;
}

function pageOf({ name }: NewSite): string {
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="application-name" content="${name}"><title>Ada Example</title></head>
<body>
<main>
<header>
<h1>Ada Example</h1>
<a href="/@ada/following">180 following</a>
<a href="/@ada/followers">1,204 followers</a>
</header>
<article>
<a href="/@ada/1001"><time datetime="2026-11-18T09:30:00.000Z">2 d</time></a>
<p>The tide came in before the bread was done.</p>
<span data-count="replies">3 replies</span>
<span data-count="reposts">0 reposts</span>
<span data-count="likes">1,012 likes</span>
</article>
</main>
</body>
</html>
`;
}

function expectedOf({ id }: NewSite) {
  return {
    site: id,
    page: { kind: 'profile', handle: 'ada' },
    profile: { handle: 'ada', name: 'Ada Example', followers: exactly(1204), following: exactly(180) },
    posts: [
      {
        id: '1001',
        author: 'ada',
        publishedAt: '2026-11-18T09:30:00.000Z',
        likes: exactly(1012),
        replies: exactly(3),
        shares: exactly(0),
        pinned: false,
        promoted: false,
      },
    ],
    comments: [],
    members: [],
    misses: [],
  };
}
