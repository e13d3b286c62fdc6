import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** A mistake of ours keeps an account from being drawn. @param as where this is shown */
export function Unshown({ name, as = 'popup' }: { name: string; as?: 'popup' | 'page' | 'part' }) {
  const text = useText();
  return (
    <Empty as={as} title={text('unshown', { name })}>
      <p>{text('unshown.text')}</p>
    </Empty>
  );
}
