import { useContext } from 'preact/hooks';
import type { Headline, Kind, Range } from '../../lib/model';
import { rateEnds, rateFigure, usualEnds } from '../../lib/wording/aloud';
import { rateOf } from '../../lib/wording/rate';
import { kindsWithoutLikes } from '../../lib/wording/reasons';
import { Lang, useSay } from '../shared/lang';
import './Rate.css';

interface RateProps {
  /** Followers (or views) per response. */
  every: Range;
  /** Only one end of it is known. */
  fewer?: boolean | undefined;
  base: Headline['base'];
  /** What it was read from: posts of which one is typical, top posts, posts so far, or posts that lack what a headline needs. */
  evidence: 'range' | 'top' | 'so' | 'seen';
  /** Posts it was read from. */
  from: number;
  /** What is usual, in the same unit. */
  usual?: Range | undefined;
  /** What was counted as a response. */
  kinds?: Kind[] | undefined;
}

/** The longer the figure, the smaller it is set: the line stays one. */
function sizeOf(figure: string): 'short' | 'middle' | 'long' | 'words' {
  if (figure.length < 5) return 'short';
  if (figure.length < 7) return 'middle';
  return figure.length < 9 ? 'long' : 'words';
}

/** The one line that can be said aloud: "1 response for every 633 followers", and under it its range, what is usual, its evidence. */
export function Rate({ every, fewer, base, evidence, from, usual, kinds }: RateProps) {
  const say = useSay();
  const lang = useContext(Lang);
  const rate = rateOf(every, fewer);
  const { way, range } = rate;
  const figure = rateFigure(rate, lang);
  const ends = evidence === 'range' ? rateEnds(rate, lang) : undefined;
  const counted = kindsWithoutLikes(kinds);
  const line = [
    ends && say('ui.head.ends', { ends }),
    usual && say(`ui.head.${way}.usual`, { usual: usualEnds(usual, way, lang) }),
    say(fewer ? `ui.head.fewer.${evidence}` : `ui.head.${evidence}`, { from }),
    counted.length > 0 && say('ui.head.only', { kinds: counted }),
  ];
  return (
    <section class="rate">
      <h1 class={way}>
        {way !== 'more' && <small>{say(`ui.head.${way}`)} </small>}
        <span>
          <b data-size={sizeOf(figure)}>{figure}</b>
          <small> {say(`ui.head.${way}.${base}`, { n: range })}</small>
        </span>
      </h1>
      <p>{line.filter(Boolean).map((part, i) => [i > 0 && ' · ', <bdi key={part}>{part}</bdi>])}</p>
    </section>
  );
}
