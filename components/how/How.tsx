import type { OverTime, Scorecard } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { toneOf } from '../../lib/wording/tone';
import { Head } from '../popup/Head';
import { Hints } from '../popup/Hints';
import { Unshown } from '../popup/states/Unshown';
import { Boundary } from '../shared/Boundary';
import { CardRate } from '../shared/CardRate';
import { DotFieldFigure } from '../shared/DotFieldFigure';
import { headlineOf } from '../shared/headlineOf';
import './How.css';
import { Verdicts } from '../popup/Verdicts';
import { useText, WordsContext } from '../shared/words';
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
  words: Words;
  /** ms since 1970 */
  now: number;
}

function Limits() {
  const text = useText();
  return (
    <section>
      <h2>{text('how-limits')}</h2>
      <p>{text('how-limits.ranges')}</p>
      <p>{text('how-limits.seen')}</p>
      <p>{text('how-limits.cause')}</p>
    </section>
  );
}

/** "How this is worked out": every figure of one account, made from the very objects its score is made of. */
export function How({ card, site, lines, time, words, now }: HowProps) {
  return (
    <WordsContext.Provider value={words}>
      <Boundary key={card.at} instead={<Unshown as="page" name={card.name || card.handle} />}>
        <Page card={card} site={site} lines={lines} time={time} now={now} />
      </Boundary>
    </WordsContext.Provider>
  );
}

function Page({ card, site, lines, time, now }: Omit<HowProps, 'words'>) {
  return (
    <main class="how" data-tone={toneOf(card)}>
      <Title card={card} />
      <Head card={card} site={site} now={now} />
      <HeadlineWithDots card={card} />
      <Verdicts card={card} />
      <HowPosts card={card} />
      <HowSteps card={card} />
      <HowSignals card={card} />
      <HowTime time={time} />
      <HowWords card={card} lines={lines} />
      <Hints hints={card.hints} />
      <Limits />
    </main>
  );
}

/** The headline, and beside it its field. */
function HeadlineWithDots({ card }: { card: Scorecard }) {
  const headline = headlineOf(card);
  if (!headline) return <CardRate card={card} />;
  return (
    <div class="headline">
      <CardRate card={card} />
      <DotFieldFigure account={card.account} headline={headline} top={card.topPosts} />
    </div>
  );
}

function Title({ card }: { card: Scorecard }) {
  const text = useText();
  const day = new Date(card.at).toISOString().slice(0, 10);
  return (
    <p class="title">
      <b>{text('how')}</b>
      <span>{text('how-method', { method: card.method, day })}</span>
    </p>
  );
}
