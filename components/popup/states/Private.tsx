import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** A private account, or a personal profile: never scored, nothing kept. */
export function Private() {
  const say = useSay();
  return (
    <Empty title={say('ui.private.title')}>
      <p>{say('ui.private.text')}</p>
    </Empty>
  );
}
