import { useEffect, useRef, useState } from 'preact/hooks';
import './Confirm.css';
import { useSay } from './lang';

/** What came of a deletion: done, or why not in a clear sentence; missing: nobody answered. */
export type Outcome = { ok: true } | { ok: false; why: string } | undefined;

interface ConfirmProps {
  question: string;
  act: () => Promise<Outcome>;
  /** It is over: done, kept, or the failure has been read. */
  onEnd: () => void;
}

/** Asks back where the button was; the safe answer has the focus. Says so when nothing was removed. */
export function Confirm({ question, act, onEnd }: ConfirmProps) {
  const say = useSay();
  const [failure, setFailure] = useState('');
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);

  async function remove(): Promise<void> {
    const outcome = await act();
    if (outcome?.ok) onEnd();
    else setFailure(outcome ? say('ui.delete.failed', { why: outcome.why }) : say('ui.delete.unanswered'));
  }
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      {failure && <p role="alert">{failure}</p>}
      <button ref={safe} type="button" onClick={onEnd}>
        {say(failure ? 'ui.delete.close' : 'ui.delete.no')}
      </button>
      {!failure && (
        <button type="button" class="danger" onClick={remove}>
          {say('ui.delete.yes')}
        </button>
      )}
    </fieldset>
  );
}
