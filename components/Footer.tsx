import { useState } from 'preact/hooks';
import { Confirm } from './Confirm';
import './Footer.css';
import { useSay } from './lang';

/** What the popup can do. Missing ones do not apply to this state. */
export interface Actions {
  how?: () => void;
  library: () => void;
  csv: () => void;
  json: () => void;
  /** Removes this account. */
  forget?: () => void;
  forgetAll: () => void;
}

/** Ways on: library, how it is worked out, export, deleting (asked back in place, never by a browser dialog). */
export function Footer({ actions, handle }: { actions: Actions; handle?: string }) {
  const say = useSay();
  const [asking, setAsking] = useState<'' | 'one' | 'all'>('');
  const remove = asking === 'one' ? actions.forget : actions.forgetAll;
  return (
    <footer class="foot">
      <div>
        {actions.how && (
          <button type="button" onClick={actions.how}>
            {say('ui.how')}
          </button>
        )}
        <button type="button" class="first" onClick={actions.library}>
          {say('ui.library')}
        </button>
      </div>
      {asking === '' ? (
        <div class="small">
          <span>{say('ui.export')}</span>
          <button type="button" class="link" onClick={actions.csv}>
            CSV
          </button>
          <button type="button" class="link" onClick={actions.json}>
            JSON
          </button>
          <span class="gap">{say('ui.delete')}</span>
          {actions.forget && (
            <button type="button" class="link" onClick={() => setAsking('one')}>
              {say('ui.delete.one')}
            </button>
          )}
          <button type="button" class="link" onClick={() => setAsking('all')}>
            {say('ui.delete.all')}
          </button>
        </div>
      ) : (
        <Confirm
          question={asking === 'one' ? say('ui.delete.ask.one', { handle: handle ?? '' }) : say('ui.delete.ask.all')}
          yes={say('ui.delete.yes')}
          no={say('ui.delete.no')}
          onYes={() => {
            setAsking('');
            remove?.();
          }}
          onNo={() => setAsking('')}
        />
      )}
    </footer>
  );
}
