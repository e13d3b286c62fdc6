import type { Comparison, Scorecard } from '../../lib/model';
import { useSay } from '../shared/lang';

interface CompareSaidProps {
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

/** What can be said of the two that lie furthest apart, and what is not compared. */
export function CompareSaid({ cards, compare }: CompareSaidProps) {
  const say = useSay();
  const [first, last] = furthest(cards);
  if (!first || !last) return null;
  const said = compare(first, last);
  if (said.says === 'nothing') {
    const kinds = [first, last].map((card) => (card.use.kinds ?? []).map((kind) => say(`ui.kind.${kind}`)).join(' + '));
    return <p class="said">{say(`ui.compare.${said.because}`, { kinds: kinds.join('; ') })}</p>;
  }
  const { times, least, base, apart, bySize } = said;
  const [more, less] = [said.more, said.less].map((account) => {
    const card = cards.find((one) => one.account === account);
    return card?.name || card?.handle || account;
  }) as [string, string];
  const bases = new Set(cards.flatMap((card) => baseOf(card) ?? []));
  const size =
    bySize !== undefined &&
    say(bySize > times.value ? 'ui.compare.by-size.more' : 'ui.compare.by-size', { n: bySize, more });
  return (
    <p class="said">
      {say(`ui.compare.${least ? 'least' : 'times'}.${base}`, { more, less, times })}
      {!apart && <span> {say('ui.compare.alike')}</span>}
      {apart && size && <span> {size}</span>}
      {bases.size > 1 && <span> {say('ui.compare.base')}</span>}
    </p>
  );
}
