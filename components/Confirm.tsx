import { useEffect, useRef } from 'preact/hooks';
import './Confirm.css';

interface ConfirmProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks back where the button was. The safe answer has the focus. */
export function Confirm({ question, yes, no, onYes, onNo }: ConfirmProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button ref={safe} type="button" onClick={onNo}>
        {no}
      </button>
      <button type="button" class="danger" onClick={onYes}>
        {yes}
      </button>
    </fieldset>
  );
}
