import type { Comparison, Scorecard } from '../../lib/model';
import { kindTexts } from '../../lib/wording/kinds';
import { useWords } from '../shared/words';

interface CompareSummaryProps {
  cards: readonly Scorecard[];
  compare: (a: Scorecard, b: Scorecard) => Comparison;
}

const per10k = (card: Scorecard) => card.headline?.per10k.value ?? 0;
const baseOf = (card: Scorecard) => card.headline?.base;

/** The two that lie furthest apart among the most that have a rate of one base; else any two. */
function furthest(cards: readonly Scorecard[]): [Scorecard | undefined, Scorecard | undefined] {
  const groups = ['followers', 'views'].map((base) => cards.filter((card) => baseOf(card) === base && !card.topPosts));
  const [largest = []] = groups.sort((a, b) => b.length - a.length);
  const some = (largest.length > 1 ? largest : [...cards]).sort((a, b) => per10k(b) - per10k(a));
  return [some[0], some.length > 1 ? some.at(-1) : undefined];
}

/** Summary of the two accounts that are furthest apart, and what is not compared. */
export function CompareSummary({ cards, compare }: CompareSummaryProps) {
  const words = useWords();
  const { text } = words;
  const [first, last] = furthest(cards);
  if (!first || !last) return null;
  const outcome = compare(first, last);
  if (outcome.outcome === 'nothing') {
    const kinds = (card: Scorecard) => kindTexts(card.use.kinds, card.site, words);
    const { because } = outcome;
    const sentence =
      because === 'kinds'
        ? text('compare-kinds', { first: kinds(first), second: kinds(last) })
        : text(`compare-${because}`);
    return <p class="summary">{sentence}</p>;
  }
  const { times, least, base, apart, bySize } = outcome;
  const [more, less] = [outcome.more, outcome.less].map((account) => {
    const card = cards.find((one) => one.account === account);
    return card?.name || card?.handle || account;
  }) as [string, string];
  const bases = new Set(cards.flatMap((card) => baseOf(card) ?? []));
  const size =
    bySize !== undefined &&
    (bySize > times.value ? text('compare-by-size-more', { n: bySize, more }) : text('compare-by-size', { n: bySize }));
  return (
    <p class="summary">
      {text(least ? 'compare-least' : 'compare-times', { base, more, less, times })}
      {!apart && <span> {text('compare-alike')}</span>}
      {apart && size && <span> {size}</span>}
      {bases.size > 1 && <span> {text('compare-base')}</span>}
    </p>
  );
}
