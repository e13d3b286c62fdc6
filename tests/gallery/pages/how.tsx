import { How } from '../../../components/how/How';
import { cards as all, NOW } from '../cards';
import { lines } from '../lines';
import { months } from '../months';
import { named, type Page, siteName } from '../Page';

/** ?card=mira */
export const page: Page = (query, words) => {
  const [card = all.mira] = named([query.get('card') ?? 'mira']);
  return <How card={card} site={siteName(card.site)} lines={lines} time={months} words={words} now={NOW} />;
};
