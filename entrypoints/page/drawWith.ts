import type { AttachCard } from '../../components/badge/attachCard';
import { drawBadge, eraseBadge } from '../../components/badge/drawBadge';
import type { Draw } from '../../lib/content/Badges';
import type { lazyLoader } from '../../lib/content/lazyScripts';
import { cachedTheme } from '../../lib/content/theme';
import { ask } from '../../lib/messages/ask';

/** Draws badges and chips in the page's theme; a click opens how the score is worked out, the card is loaded when it is wanted. */
export function drawWith(load: ReturnType<typeof lazyLoader>): Draw {
  const themeOf = cachedTheme(1000, Date.now);
  return (root, badgeText, compact) => {
    if (!badgeText) return eraseBadge(root);
    const onHow = () => void ask('how', { account: badgeText.account });
    const fetchCards = () => load<AttachCard>('card');
    drawBadge(root, { glance: badgeText, theme: themeOf(document), compact, onHow, fetchCards });
  };
}
