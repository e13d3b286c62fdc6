import type { Miss, Scorecard } from '../../lib/model';
import { missSentences } from '../../lib/wording/misses';
import { useWords } from '../shared/words';
import './Notices.css';

interface NoticesProps {
  card: Scorecard;
  misses: Miss[];
  stale: boolean;
}

/** What must be known before the figures: they are old, some fields could not be read, the posts came out of order. */
export function Notices({ card, misses, stale }: NoticesProps) {
  const words = useWords();
  const { text } = words;
  const notices = [
    stale && text('notice-stale'),
    ...missSentences(misses, words),
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
