import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** A site that can be read, in a tab older than this extension. */
export function Silent({ reload }: { reload: (() => void) | undefined }) {
  const text = useText();
  return (
    <Empty title={text('silent')}>
      <p>{text('silent.text')}</p>
      {reload && (
        <button type="button" class="first" onClick={reload}>
          {text('silent.reload')}
        </button>
      )}
    </Empty>
  );
}
