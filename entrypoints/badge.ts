import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachCard } from '../components/badge/attachCard';
import { drawBadge, eraseBadge } from '../components/badge/drawBadge';
import type { Draw } from '../lib/content/Badges';
import { provideLazy } from '../lib/content/lazyScripts';
import { cachedTheme } from '../lib/content/theme';
import { ask } from '../lib/messages/ask';

/** Comes into a page once a badge or chip is to be drawn: most pages of a site have none. */
export default defineUnlistedScript(() => {
  const themeOf = cachedTheme(1000, Date.now);
  const draw: Draw = (root, badgeText, compact) => {
    if (!badgeText) return eraseBadge(root);
    const onHow = () => void ask('how', { account: badgeText.account });
    const fetchCards = async () => attachCard;
    drawBadge(root, { glance: badgeText, theme: themeOf(document), compact, onHow, fetchCards });
  };
  provideLazy('badge', draw);
});
