import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** The account is not in the library, or not any more. */
export function Gone() {
  const say = useSay();
  return (
    <Empty as="page" title={say('ui.gone.title')}>
      <p>{say('ui.gone.text')}</p>
    </Empty>
  );
}
