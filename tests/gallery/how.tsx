import { render } from 'preact';
import { How } from '../../components/how/How';
import '../../components/shared/page.css';
import { cards, NOW } from './cards';
import { dressPage, query, siteName } from './galleryPage';
import { lines } from './lines';
import { months } from './months';

/** ?card=mira&theme=dark&dir=rtl&lang=en-XA */
const words = dressPage();
const name = query.get('card') ?? 'mira';
const card = Object.entries(cards).find(([key]) => key === name)?.[1] ?? cards.mira;
render(
  <How card={card} site={siteName(card.site)} lines={lines} time={months} words={words} now={NOW} />,
  document.body,
);
