import { render } from 'preact';
import { How } from '../../components/how/How';
import '../../components/shared/page.css';
import * as cards from './cards';
import { dressPage } from './dressPage';
import { months } from './months';
import * as more from './moreCards';

/** ?card=mira&theme=dark&dir=rtl&lang=de */
const { NOW, ...some } = cards;
const all = { ...some, ...more };
const query = new URLSearchParams(location.search);
dressPage(query);
const name = query.get('card') ?? 'mira';
const card = Object.entries(all).find(([key]) => key === name)?.[1] ?? all.mira;
const active = { answer: 40, hat: 3, few: 15, posts: 3, followers: 100, days: 30 };
const lines = { ...active, unusual: 35, strong: 2, nothing: 50 };
render(
  <How card={card} site="X" lines={lines} time={months} lang={query.get('lang') ?? 'en'} now={NOW} />,
  document.body,
);
