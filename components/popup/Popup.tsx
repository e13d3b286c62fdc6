import type { BrokenFieldNotice } from '../../lib/model';
import type { Words } from '../../lib/wording/createWords';
import { healthText } from '../../lib/wording/health';
import { Boundary } from '../shared/Boundary';
import { WordsContext } from '../shared/words';
import { Account } from './Account';
import type { Actions } from './Footer';
import { Footer } from './Footer';
import { Allowed, Offer } from './Instance';
import './Popup.css';
import type { View } from '../shared/view';
import { Report, type Reporting } from './Report';
import { Changed } from './states/Changed';
import { EarlyFiguresState } from './states/EarlyFiguresState';
import { Failed } from './states/Failed';
import { Nothing } from './states/Nothing';
import { Private } from './states/Private';
import { Silent } from './states/Silent';
import { SwitchedOff } from './states/SwitchedOff';
import { Unreadable } from './states/Unreadable';
import { Unshown } from './states/Unshown';
import { Unsupported } from './states/Unsupported';

/** What the popup is made of. */
export interface PopupProps {
  view: View;
  /** Names of the sites that can be read. */
  sites: string[];
  /** Name of the tab's site. */
  site: string;
  words: Words;
  /** ms since 1970 */
  now: number;
  actions: Actions;
  /** What cannot be read on this site any more. */
  health?: BrokenFieldNotice;
  /** The page can be shown to those who mend the reading. */
  reporting?: Reporting;
  /** The tab's host has to be allowed, or was. */
  instance?: { host: string; allow: () => void; stop?: () => void };
  /** Loads the tab again. */
  reload?: () => void;
  /** Switches the tab's site on again, or where all is paused everything. */
  switchOn?: () => void;
}

type BodyProps = Pick<PopupProps, 'view' | 'sites' | 'site' | 'now' | 'instance' | 'reload' | 'switchOn'>;

function Body({ view, sites, site, now, instance, reload, switchOn }: BodyProps) {
  switch (view.state) {
    case 'instance':
      return <Offer {...view} allow={() => instance?.allow()} />;
    case 'unsupported':
      return <Unsupported sites={sites} />;
    case 'error':
      return <Failed error={view.error} />;
    case 'unreadable':
      return <Unreadable handle={view.handle} />;
    case 'private':
      return <Private />;
    case 'silent':
      return <Silent reload={reload} />;
    case 'switched-off':
      return <SwitchedOff site={site} paused={view.paused} switchOn={switchOn} />;
    case 'changed':
      return <Changed misses={view.misses} />;
    case 'nothing':
      return <Nothing {...view} />;
    case 'first':
      return <EarlyFiguresState {...view} site={site} now={now} />;
    case 'account':
      return <Account {...view} site={site} now={now} />;
  }
}

/** The popup: one state's body and the way to everything else. */
export function Popup({ words, actions, health, reporting, ...rest }: PopupProps) {
  const { view, instance, now } = rest;
  const card = 'card' in view ? view.card : undefined;
  const wanted = view.state === 'changed';
  const report = reporting && view.state !== 'private' && view.state !== 'silent' && (
    <Report {...reporting} wanted={wanted} />
  );
  return (
    <WordsContext.Provider value={words}>
      {health && (
        <p class="notice-line" role="status">
          {healthText(health, now, words)}
        </p>
      )}
      <Boundary key={card?.at} instead={<Unshown name={card?.name || card?.handle || ''} />}>
        <Body {...rest} />
      </Boundary>
      {wanted && report}
      <Footer actions={actions} {...(card && { handle: card.handle })} />
      {instance?.stop && <Allowed host={instance.host} stop={instance.stop} />}
      {!wanted && report}
    </WordsContext.Provider>
  );
}
