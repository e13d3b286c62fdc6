import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** A site that can be read, and nothing seen of an account yet. */
export function Nothing({ handle }: { handle?: string }) {
  const say = useSay();
  return (
    <Empty title={handle === undefined ? say('ui.nothing.nobody') : say('ui.nothing.title', { handle })}>
      <p>{say(handle === undefined ? 'ui.nothing.open' : 'ui.nothing.text')}</p>
    </Empty>
  );
}
