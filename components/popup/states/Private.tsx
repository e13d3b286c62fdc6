import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** A private account, or a personal profile: never scored, nothing kept. */
export function Private() {
  const text = useText();
  return (
    <Empty title={text('private')}>
      <p>{text('private.text')}</p>
    </Empty>
  );
}
