import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** What is kept of the account has a shape that cannot be read, and could not be made anew. @param as where this is shown */
export function Unreadable({ handle, as = 'popup' }: { handle: string; as?: 'popup' | 'page' }) {
  const text = useText();
  return (
    <Empty as={as} title={text('unreadable', { handle })}>
      <p>{text('unreadable.text')}</p>
    </Empty>
  );
}
