import type { Miss, Scorecard } from '../../lib/model';
import { useSay } from '../shared/lang';
import './Notices.css';

interface NoticesProps {
  card: Scorecard;
  misses: Miss[];
  stale: boolean;
}

/** What must be known before the figures: they are old, the page has changed, the posts came out of order. */
export function Notices({ card, misses, stale }: NoticesProps) {
  const say = useSay();
  const notices = [
    stale && say('ui.notice.stale'),
    misses.length > 0 && say('ui.notice.changed', { fields: fieldsOf(misses) }),
    card.topPosts && say('ui.notice.top'),
  ].filter((text) => text !== false);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Names of missed fields, each once: "likes, followers". */
export function fieldsOf(misses: Miss[]): string {
  return [...new Set(misses.map((miss) => miss.field))].join(', ');
}
