import { useEffect, useRef, useState } from 'preact/hooks';
import type { StorageError } from '../../lib/model';
import { storageErrorText } from '../../lib/wording/storageError';
import './Confirm.css';
import { useWords } from './words';

/** What came of a deletion: done, or why not; missing: nobody answered. */
export type Outcome = { ok: true } | StorageError | undefined;

interface ConfirmProps {
  question: string;
  act: () => Promise<Outcome>;
  /** It is over: done, kept, or the failure has been read. */
  onEnd: () => void;
}

/** Asks back where the button was; the safe answer has the focus. Says so when nothing was removed. */
export function Confirm({ question, act, onEnd }: ConfirmProps) {
  const words = useWords();
  const { text } = words;
  const [failure, setFailure] = useState('');
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);

  async function remove(): Promise<void> {
    const outcome = await act();
    if (outcome?.ok) onEnd();
    else
      setFailure(
        outcome ? text('delete-failed', { why: storageErrorText(outcome, words) }) : text('delete-unanswered'),
      );
  }
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      {failure && <p role="alert">{failure}</p>}
      <button ref={safe} type="button" onClick={onEnd}>
        {text(failure ? 'delete-close' : 'delete-no')}
      </button>
      {!failure && (
        <button type="button" class="danger" onClick={remove}>
          {text('delete-yes')}
        </button>
      )}
    </fieldset>
  );
}
