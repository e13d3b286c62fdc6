import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** A site that can be read, in a tab older than this extension. */
export function Silent({ reload }: { reload: (() => void) | undefined }) {
  const say = useSay();
  return (
    <Empty title={say('ui.silent.title')}>
      <p>{say('ui.silent.text')}</p>
      {reload && (
        <button type="button" class="first" onClick={reload}>
          {say('ui.silent.reload')}
        </button>
      )}
    </Empty>
  );
}
