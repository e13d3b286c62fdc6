import { useSay } from '../lang';
import { Empty } from './Empty';

/** Something stands in the way of the library. @param why a clear sentence, as the library says it */
export function Failed({ why }: { why: string }) {
  const say = useSay();
  return (
    <Empty title={say('ui.error.title')}>
      <p role="alert">{why}</p>
      <p>{say('ui.error.text')}</p>
    </Empty>
  );
}
