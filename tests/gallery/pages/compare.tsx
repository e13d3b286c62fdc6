import { Compare } from '../../../components/compare/Compare';
import { compare } from '../../../lib/scoring/compare';
import { worthOf } from '../../../lib/scoring/worth';
import { cards as all, NOW } from '../cards';
import { named, nothing, type Page, siteName } from '../Page';

/** ?card=mira&card=guru&unreadable */
export const page: Page = (query, words) => {
  const cards = named(query.getAll('card'));
  return (
    <Compare
      cards={cards}
      others={Object.values(all).filter((card) => !cards.includes(card))}
      unreadable={query.has('unreadable') ? ['x:tide_room'] : []}
      siteName={siteName}
      compare={compare}
      worth={worthOf}
      weight={3}
      words={words}
      now={NOW}
      choose={nothing}
    />
  );
};
