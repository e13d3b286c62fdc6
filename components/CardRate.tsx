import type { Scorecard } from '../lib/account';
import { Rate } from './Rate';

/** An account's headline with its evidence; nothing while there is none. */
export function CardRate({ card: { headline, topPosts } }: { card: Scorecard }) {
  if (!headline) return null;
  const { every, fewer, base, n } = headline;
  return <Rate every={every} fewer={fewer} base={base} evidence={topPosts ? 'top' : 'range'} from={n} />;
}
