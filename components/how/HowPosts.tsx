import type { Scorecard } from '../../lib/model';
import { leftOutTexts } from '../../lib/wording/signals/responseRate';
import { useWords } from '../shared/words';

/** Which posts were used and why others were not: a dot for each. */
export function HowPosts({ card: { use } }: { card: Scorecard }) {
  const words = useWords();
  const { text } = words;
  const used = { reason: 'used', n: use.usable, text: text('how-posts.used', { n: use.usable }) };
  const rows = [used, ...leftOutTexts(use.left, words)];
  return (
    <section>
      <h2>{text('how-posts')}</h2>
      <p>{text('how-posts.of', { usable: use.usable, seen: use.seen })}</p>
      <ul class="posts">
        {rows.map(({ reason, n, text }) => (
          <li key={reason} class={reason}>
            <span class="dots" aria-hidden="true">
              {Array.from({ length: Math.min(n, 100) }, (_, i) => (
                <i key={i} />
              ))}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
