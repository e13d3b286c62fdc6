import type { Headline, Kind, Range } from '../../lib/model';
import { kindsWithoutLikes } from '../../lib/wording/kinds';
import { inverse, isEvery, rateArgs, rateRange } from '../../lib/wording/rate';
import { useWords } from '../shared/words';
import './Rate.css';

interface RateProps {
  /** Followers (or views) per response. */
  every: Range;
  /** Only one end of it is known. */
  fewer?: true | undefined;
  base: Headline['base'];
  /** What it was read from: posts of which one is typical, top posts, or posts so far. */
  evidence: 'all' | 'top' | 'so-far';
  /** Posts it was read from. */
  from: number;
  /** Its range is one of the rate, not of rounded counts alone, nor of top posts. */
  isRanged: boolean;
  /** What is usual, in the same unit. */
  usual?: Range | undefined;
  /** What was counted as a response, on which site. */
  kinds?: Kind[] | undefined;
  site: string;
}

/** Marks that keep a text's own direction are no characters. */
const visible = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** The longer the figure, the smaller it is set: the line stays one. */
function sizeOf({ length }: string): 'short' | 'middle' | 'long' | 'words' {
  if (length < 5) return 'short';
  if (length < 7) return 'middle';
  return length < 9 ? 'long' : 'words';
}

/** The headline: "1 response for every 633 followers", and under it its range, what is usual, its evidence. */
export function Rate({ every, fewer, base, evidence, from, isRanged, usual, kinds, site }: RateProps) {
  const words = useWords();
  const { text } = words;
  const args = rateArgs({ every, base, ...(fewer && { fewer }) });
  const { way } = args;
  const hasRange = isRanged && rateRange(args, words) !== undefined;
  const counted = kindsWithoutLikes(kinds ?? ['likes'], site, words);
  const line = [
    hasRange && text('headline-range', { way: way === 'more' ? 'more' : 'every', rate: args.rate }),
    usual && text('headline-usual', { way: usualWay(way), usual: isEvery(way) ? usual : inverse(usual) }),
    fewer
      ? text('headline-from-none', { evidence: evidence === 'top' ? 'top' : 'all', n: from })
      : text('headline-from', { evidence, n: from }),
    counted.length > 0 && text('headline-counted', { kinds: counted }),
  ].filter((part) => part !== false && part !== undefined);
  const [before, figure = '', after] = text('headline', args).split(/<\/?b>/);
  return (
    <section class="rate">
      <h1 class={way}>
        {before}
        <span>
          <b data-size={sizeOf(visible(figure))}>{figure}</b>
          {after}
        </span>
      </h1>
      <p>{line.map((part, i) => [i > 0 && ' · ', <bdi key={part}>{part}</bdi>])}</p>
    </section>
  );
}

const usualWay = (way: 'every' | 'more' | 'fewer' | 'fewer-more') => (way === 'fewer' ? 'every' : way);
