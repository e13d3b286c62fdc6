/** Words that name a site, as paths and cells have them. */
export const SITE_WORDS: readonly [site: string, words: RegExp][] = [
  ['x', /^(twitter|tweets?|x|twibot)$/],
  ['instagram', /^(instagram|insta|ig|instafake)$/],
  ['tiktok', /^(tiktok|tiktoks)$/],
  ['youtube', /^(youtube|yt)$/],
  ['facebook', /^(facebook|fb|crowdtangle)$/],
  ['bluesky', /^(bluesky|bsky|atproto)$/],
  ['mastodon', /^(mastodon|fediverse)$/],
  ['threads', /^(threads)$/],
  ['misskey', /^(misskey)$/],
];

/** The site that a word names. Undefined: none, or nobody knows it. */
export function siteNamed(value: unknown): string | undefined {
  const word = String(value ?? '')
    .trim()
    .toLowerCase();
  return SITE_WORDS.find(([, words]) => words.test(word))?.[0];
}
