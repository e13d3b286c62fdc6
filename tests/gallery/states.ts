import { accounts } from './cards';
import { views } from './views';

const ERRORS = [
  ...['blocked', 'full', 'newer', 'closed', 'aborted', 'forbidden', 'damaged', 'timeout', 'failed', 'denied'],
  ...['unopened', 'too-few'],
];

/** Every state of every page, as the gallery is asked for it: "page=popup&view=mira". */
export const states: readonly string[] = [
  ...Object.keys(views).map((view) => `page=popup&view=${view}`),
  ...['health', 'refuse', 'report', 'allowed'].map((more) => `page=popup&view=mira&${more}`),
  'page=popup&view=changed&report',
  ...['', '&odd', '&empty', '&unreadable', '&refuse'].map((more) => `page=library${more}`),
  ...['', '&card=mira', '&card=mira&card=guru', '&card=ola&card=mira', '&card=mira&card=first', '&unreadable'].map(
    (more) => `page=compare${more}`,
  ),
  ...['&card=quiet&card=top', '&card=guru&card=mira&card=clips&card=huge', '&card=lively&card=shy&card=unheard'].map(
    (more) => `page=compare${more}`,
  ),
  ...Object.keys(accounts).map((card) => `page=how&card=${card}`),
  ...['', '&hosts', '&refuse'].map((more) => `page=options${more}`),
  ...ERRORS.map((why) => `page=instead&why=${why}`),
  ...['gone', 'unreadable', 'unshown'].map((more) => `page=instead&${more}`),
  'page=badges',
  ...['mira_halvorsen', 'growthguru', 'ola_brews'].map((open) => `page=badges&open=${open}`),
];
