import type { Miss, Scorecard } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { fieldText } from '../../lib/wording/health';
import { useWords } from '../shared/words';
import './Notices.css';

interface NoticesProps {
  card: Scorecard;
  misses: Miss[];
  stale: boolean;
}

/** What must be known before the figures: they are old, the page has changed, the posts came out of order. */
export function Notices({ card, misses, stale }: NoticesProps) {
  const words = useWords();
  const { text } = words;
  const notices = [
    stale && text('notice-stale'),
    misses.length > 0 && text('notice-changed', { fields: fieldsOf(misses, words) }),
    card.topPosts && text('notice-top'),
  ].filter((notice) => notice !== false);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((notice) => (
        <li key={notice}>{notice}</li>
      ))}
    </ul>
  );
}

/** Names of missed fields, each once: "likes, followers". */
function fieldsOf(misses: readonly Miss[], words: Words): string[] {
  return [...new Set(misses.map(({ field }) => fieldText(field, words)))];
}
