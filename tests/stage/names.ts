import { at, digitsOf, randomFrom, seedOf } from './random';
import type { Face } from './scene';

const FIRST =
  'Asta Bram Celia Dario Edda Farid Greta Halim Ines Jorun Kofi Lotte Marek Nadia Oskar Paloma Quinn Runa Stellan Tove Ulf Vesna Wanda Yusuf Zora Anselm Birgit Cato Dunya Emre Frida Goran Hedda Ivo Jasna Kaito Linnea Mirza Noor Odin Petra Rashid Signe Tariq Una Viggo Wilma Xenia Yara Zeno'.split(
    ' ',
  );
const LAST =
  'Abelsund Brokmann Castavelli Dyrhaug Ekeland Fjordby Grawe Holmsten Ivarsen Jekyll Kvistad Lundemo Mostari Nyborgh Okonjira Pellervo Quast Rosendahlen Sandvigen Tornquist Ulvang Verhoest Westerlo Ytterby Zandstra Almadovi Bjarkan Corvinelli Drammeh Elstadt Feldmark Gunnvor Hjelmas Istrati Jurgaitis Kestrelby Lyngvik Marowitz Norrgaard Ostrander'.split(
    ' ',
  );
const BIOS = [
  'Boats, bread and bad puns.',
  'Ferry commuter. Slow reader.',
  'Teaches maths, paints badly.',
  'Runs the corner shop on Tarn Street',
  'Two dogs, one garden, no lawn',
  'Nurse. Night shifts and sea swims.',
  'I repair clocks',
  '',
  'Cook at a small place by the water',
  'Mostly birds 🐦',
  'Writing about old maps, sometimes finishing',
  'Union rep, choir alto',
  '',
  'Student of geology. Rocks!',
  'Here for the weather',
];
const MIDDLES = ['_', '', '', '__', '_the_'];

/** The n-th invented person of a crowd. Handles come in as many shapes as people choose. */
export function face(crowd: string, n: number): Face {
  const random = randomFrom(seedOf(crowd, n));
  const first = at(FIRST, Math.floor(random() * FIRST.length) + n);
  const last = at(LAST, Math.floor(random() * LAST.length) + n * 7);
  const tail = random() < 0.3 ? String(Math.floor(random() * 99) + 1) : '';
  const plain =
    random() < 0.5 ? first + at(MIDDLES, n) + last : last.slice(0, 3 + (n % 6)) + at(MIDDLES, n + 2) + first;
  return {
    handle: `${plain.toLowerCase().slice(0, 13)}${tail}`,
    name: random() < 0.25 ? first : `${first} ${last}`,
    bio: at(BIOS, Math.floor(random() * BIOS.length)),
    followers: 60 + Math.floor(random() ** 3 * 4200),
    following: 90 + Math.floor(random() * 700),
    posts: 12 + Math.floor(random() ** 2 * 9000),
    verified: random() < 0.08,
    defaultAvatar: random() < 0.04,
  };
}

/** One of many accounts made in one go: six letters and eight digits, no words about itself, follows thousands. */
export function planted(crowd: string, n: number): Face {
  const letters = Array.from({ length: 6 }, (_, place) => at([...'aeklmnorstuv'], seedOf(crowd, n, place) % 12)).join(
    '',
  );
  const handle = `${letters}${digitsOf(8, crowd, n)}`;
  return {
    handle,
    name: `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`,
    bio: '',
    followers: 3 + (seedOf(crowd, 'followers', n) % 58),
    following: 1900 + (seedOf(crowd, 'following', n) % 3000),
    posts: 0,
    verified: false,
    defaultAvatar: n % 5 === 0,
  };
}
