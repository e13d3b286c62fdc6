import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** A site that can be read, and nothing seen of an account yet. */
export function Nothing({ handle }: { handle?: string }) {
  const text = useText();
  return (
    <Empty title={handle === undefined ? text('nobody') : text('nothing', { handle })}>
      <p>{text(handle === undefined ? 'nobody.text' : 'nothing.text')}</p>
    </Empty>
  );
}
