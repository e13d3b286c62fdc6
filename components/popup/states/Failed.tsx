import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** Something stands in the way of the library. @param why a clear sentence, as the library says it @param as where it stands */
export function Failed({ why, as = 'popup' }: { why: string; as?: 'popup' | 'page' }) {
  const say = useSay();
  return (
    <Empty as={as} title={say('ui.error.title')}>
      <p role="alert">{why}</p>
      <p>{say('ui.error.text')}</p>
    </Empty>
  );
}
