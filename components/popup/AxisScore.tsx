import type { Scorecard } from '../../lib/model';
import { activeTone, realTone } from '../../lib/wording/tone';
import { useSay } from '../shared/lang';
import { Score } from './Score';

interface AxisScoreProps {
  card: Scorecard;
  /** Also in words. */
  said?: boolean;
}

/** Whether people answer, as a score; or why there is none. */
export function ActiveScore({ card: { active, topPosts }, said = false }: AxisScoreProps) {
  const say = useSay();
  if (active.score) return <Score score={active.score} tone={activeTone(active.word)} said={said} />;
  if (topPosts) return <small>{say('ui.lib.top')}</small>;
  return <small>{say(active.word === 'figures-only' ? 'ui.lib.no-norm' : 'ui.lib.yet')}</small>;
}

/** Something of the audience was seen, be it too little for a score. */
function wasSeen({ real, signals, hints }: Scorecard): boolean {
  const parts = hints.filter(({ axis }) => axis === 'real').map(({ have }) => have);
  return (
    signals.some(({ axis }) => axis === 'real') || [real.because.values?.have, ...parts].some((n) => Number(n) > 0)
  );
}

/** Whether the audience looks real, as a score; or that there is none yet. */
export function RealScore({ card, said = false }: AxisScoreProps) {
  const say = useSay();
  const { real } = card;
  if (real.score) return <Score score={real.score} tone={realTone(real.word)} said={said} />;
  return <small>{say(wasSeen(card) ? 'ui.lib.yet' : 'ui.lib.none')}</small>;
}
