import type { Scorecard } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useText } from '../shared/words';
import { Score } from './Score';

interface AxisScoreProps {
  card: Scorecard;
  /** Also in words, not only for those who cannot see it. */
  withText?: boolean;
}

/** Whether people answer, as a score; or why there is none. */
export function ActiveScore({ card: { active, topPosts }, withText = false }: AxisScoreProps) {
  const text = useText();
  if (active.score) return <Score score={active.score} tone={activeTone(active.word)} withText={withText} />;
  if (topPosts) return <small>{text('library-top-posts')}</small>;
  return <small>{text(active.word === 'figures-only' ? 'library-no-norm' : 'library-not-enough')}</small>;
}

/** Something of the audience was seen, be it too little for a score. */
function wasSeen({ real, signals, hints }: Scorecard): boolean {
  const { because } = real;
  const followers = because.id === 'followers' ? because.have : 0;
  const parts = hints.filter(({ axis }) => axis === 'real').map(({ have = 0 }) => have);
  return signals.some(({ axis }) => axis === 'real') || [followers, ...parts].some((n) => n > 0);
}

/** Whether the audience looks real, as a score; or that there is none yet. */
export function RealScore({ card, withText = false }: AxisScoreProps) {
  const text = useText();
  const { real } = card;
  if (real.score) return <Score score={real.score} tone={realTone(real.word)} withText={withText} />;
  return <small>{text(wasSeen(card) ? 'library-not-enough' : 'library-not-seen')}</small>;
}
