import { createWords, type Words } from '../../lib/wording/createWords';
import english from '../../lib/wording/locales/en.ftl?raw';

/** What a gallery page is asked for: ?theme=dark&dir=rtl&lang=en-XA&narrow */
export const query = new URLSearchParams(location.search);

/** Puts the page into its scheme, direction and language. Without a direction it has that of its language. */
export function dressPage(): Words {
  const lang = query.get('lang') ?? 'en';
  const words = createWords(lang, [{ lang, source: english }]);
  const { documentElement: root } = document;
  const theme = query.get('theme');
  if (theme) root.dataset.theme = theme;
  root.lang = words.lang;
  root.dir = query.get('dir') ?? words.direction;
  return words;
}

/** Names of sites, as the registry has them. */
export const siteName = (id: string): string =>
  ({ x: 'X', instagram: 'Instagram', bluesky: 'Bluesky', mastodon: 'Mastodon', tiktok: 'TikTok' })[id] ?? id;

/** ?refuse: deleting fails. */
export const remove = async () =>
  query.has('refuse') ? { ok: false as const, why: 'blocked' as const } : { ok: true as const };
