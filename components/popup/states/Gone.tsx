import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** The account is not in the library, or not any more. */
export function Gone() {
  const text = useText();
  return (
    <Empty as="page" title={text('gone')}>
      <p>{text('gone.text')}</p>
    </Empty>
  );
}
