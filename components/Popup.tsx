import { Account } from './Account';
import type { Actions } from './Footer';
import { Footer } from './Footer';
import { Lang } from './lang';
import './Popup.css';
import { Changed } from './states/Changed';
import { Failed } from './states/Failed';
import { FirstGlance } from './states/FirstGlance';
import { Nothing } from './states/Nothing';
import { Private } from './states/Private';
import { Unsupported } from './states/Unsupported';
import type { View } from './view';

/** What the popup is made of. */
export interface PopupProps {
  view: View;
  /** Names of the sites that can be read. */
  sites: string[];
  /** Name of the tab's site. */
  site: string;
  lang: string;
  /** ms since 1970 */
  now: number;
  actions: Actions;
}

function Body({ view, sites, site, now }: Omit<PopupProps, 'lang' | 'actions'>) {
  switch (view.state) {
    case 'unsupported':
      return <Unsupported sites={sites} />;
    case 'error':
      return <Failed why={view.why} />;
    case 'private':
      return <Private />;
    case 'changed':
      return <Changed misses={view.misses} />;
    case 'nothing':
      return <Nothing {...(view.handle !== undefined && { handle: view.handle })} />;
    case 'first':
      return <FirstGlance {...view} site={site} now={now} />;
    case 'account':
      return <Account {...view} site={site} now={now} />;
  }
}

/** The popup: one state's body and the way to everything else. */
export function Popup({ lang, actions, ...rest }: PopupProps) {
  const card = 'card' in rest.view ? rest.view.card : undefined;
  return (
    <Lang.Provider value={lang}>
      <Body {...rest} />
      <Footer actions={actions} {...(card && { handle: card.handle })} />
    </Lang.Provider>
  );
}
