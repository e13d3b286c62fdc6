import type { OverTime, Scorecard } from '../../lib/model';
import { toneOf } from '../../lib/wording/tone';
import { Head } from '../popup/Head';
import { Hints } from '../popup/Hints';
import { CardRate } from '../shared/CardRate';
import { DotFieldFigure } from '../shared/DotFieldFigure';
import { headlineOf } from '../shared/headlineOf';
import './How.css';
import { Verdicts } from '../popup/Verdicts';
import { Lang, useSay } from '../shared/lang';
import { HowPosts } from './HowPosts';
import { HowSignals } from './HowSignals';
import { HowSteps } from './HowSteps';
import { HowTime } from './HowTime';
import { HowWords, type Lines } from './HowWords';

/** What the page is made of: the scorecard itself, and the lines between the words as the method has them. */
export interface HowProps {
  card: Scorecard;
  site: string;
  lines: Lines;
  time: OverTime;
  lang: string;
  /** ms since 1970 */
  now: number;
}

function Limits() {
  const say = useSay();
  return (
    <section>
      <h2>{say('ui.how.limits')}</h2>
      <p>{say('how.ranges')}</p>
      <p>{say('ui.how.limits.seen')}</p>
      <p>{say('ui.how.limits.cause')}</p>
    </section>
  );
}

/** "How this is worked out": every figure of one account, made from the very objects its score is made of. */
export function How({ card, site, lines, time, lang, now }: HowProps) {
  return (
    <Lang.Provider value={lang}>
      <main class="how" data-tone={toneOf(card)}>
        <Title card={card} />
        <Head card={card} site={site} now={now} />
        <Lead card={card} />
        <Verdicts card={card} />
        <HowPosts use={card.use} />
        <HowSteps card={card} />
        <HowSignals card={card} />
        <HowTime time={time} />
        <HowWords card={card} lines={lines} />
        <Hints hints={card.hints} />
        <Limits />
      </main>
    </Lang.Provider>
  );
}

/** The headline, and beside it its field. */
function Lead({ card }: { card: Scorecard }) {
  const headline = headlineOf(card);
  if (!headline) return <CardRate card={card} />;
  return (
    <div class="lead">
      <CardRate card={card} />
      <DotFieldFigure account={card.account} headline={headline} top={card.topPosts} />
    </div>
  );
}

function Title({ card }: { card: Scorecard }) {
  const say = useSay();
  const day = new Date(card.at).toISOString().slice(0, 10);
  return (
    <p class="title">
      <b>{say('ui.how')}</b>
      <span>{say('ui.how.method', { method: String(card.method), day })}</span>
    </p>
  );
}
