import type { PostUse } from '../../lib/model';
import { useSay } from '../shared/lang';

/** Which posts were used and why others were not: a dot for each. */
export function HowPosts({ use }: { use: PostUse }) {
  const say = useSay();
  const left = Object.entries(use.left).filter(([, n]) => n > 0);
  const rows = [
    { key: 'used', n: use.usable, text: say('ui.how.posts.used', { n: use.usable }) },
    ...left.map(([why, n]) => ({ key: why, n, text: say(`left.${why}`, { n }) })),
  ];
  return (
    <section>
      <h2>{say('ui.how.posts')}</h2>
      <p>{say('ui.how.posts.of', { usable: use.usable, seen: use.seen })}</p>
      <ul class="posts">
        {rows.map(({ key, n, text }) => (
          <li key={key} class={key}>
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
