import { useState } from 'preact/hooks';
import { Confirm, type Outcome } from '../shared/Confirm';
import './Footer.css';
import { useSay } from '../shared/lang';

/** What the popup can do. Missing ones do not apply to this state. */
export interface Actions {
  how?: () => void;
  /** Holds this account against others. */
  compare?: () => void;
  library: () => void;
  csv: () => void;
  json: () => void;
  /** Removes this account. */
  forget?: () => Promise<Outcome>;
  forgetAll: () => Promise<Outcome>;
}

/** Ways on: library, how it is worked out, export, deleting (asked back in place, never by a browser dialog). */
export function Footer({ actions, handle }: { actions: Actions; handle?: string }) {
  const say = useSay();
  const [asking, setAsking] = useState<'' | 'one' | 'all'>('');
  const act = { '': undefined, one: actions.forget, all: actions.forgetAll }[asking];
  return (
    <footer class="foot">
      <div>
        {actions.how && (
          <button type="button" onClick={actions.how}>
            {say('ui.how')}
          </button>
        )}
        {actions.compare && (
          <button type="button" onClick={actions.compare}>
            {say('ui.compare')}
          </button>
        )}
        <button type="button" onClick={actions.library}>
          {say('ui.library')}
        </button>
      </div>
      {act === undefined ? (
        <div class="small">
          <span>
            {say('ui.export')}
            <button type="button" class="link" onClick={actions.csv}>
              CSV
            </button>
            <button type="button" class="link" onClick={actions.json}>
              JSON
            </button>
          </span>
          <span>
            {say('ui.delete')}
            {actions.forget && (
              <button type="button" class="link" onClick={() => setAsking('one')}>
                {say('ui.delete.one')}
              </button>
            )}
            <button type="button" class="link" onClick={() => setAsking('all')}>
              {say('ui.delete.all')}
            </button>
          </span>
        </div>
      ) : (
        <Confirm
          question={asking === 'one' ? say('ui.delete.ask.one', { handle: handle ?? '' }) : say('ui.delete.ask.all')}
          act={act}
          onEnd={() => setAsking('')}
        />
      )}
    </footer>
  );
}
