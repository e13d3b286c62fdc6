import { useState } from 'preact/hooks';
import { Confirm, type Outcome } from '../shared/Confirm';
import './Footer.css';
import { useText } from '../shared/words';

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
  const text = useText();
  const [asking, setAsking] = useState<'' | 'one' | 'all'>('');
  const act = { '': undefined, one: actions.forget, all: actions.forgetAll }[asking];
  return (
    <footer class="footer">
      <div>
        {actions.how && (
          <button type="button" onClick={actions.how}>
            {text('how')}
          </button>
        )}
        {actions.compare && (
          <button type="button" onClick={actions.compare}>
            {text('compare')}
          </button>
        )}
        <button type="button" onClick={actions.library}>
          {text('library')}
        </button>
      </div>
      {act === undefined ? (
        <div class="small">
          <span>
            {text('export-all')}
            <button type="button" class="link" onClick={actions.csv}>
              CSV
            </button>
            <button type="button" class="link" onClick={actions.json}>
              JSON
            </button>
          </span>
          <span>
            {text('delete')}
            {actions.forget && (
              <button type="button" class="link" onClick={() => setAsking('one')}>
                {text('delete-one')}
              </button>
            )}
            <button type="button" class="link" onClick={() => setAsking('all')}>
              {text('delete-all')}
            </button>
          </span>
        </div>
      ) : (
        <Confirm
          question={asking === 'one' ? text('delete-ask-one', { handle: handle ?? '' }) : text('delete-ask-all')}
          act={act}
          onEnd={() => setAsking('')}
        />
      )}
    </footer>
  );
}
