import { useText } from '../../shared/words';
import { Empty } from './Empty';

/** The tab is not on a site that can be read. */
export function Unsupported({ sites }: { sites: readonly string[] }) {
  const text = useText();
  return (
    <Empty title={text('unsupported')}>
      <p>{text('unsupported.text')}</p>
      {sites.length > 0 && <p>{text('unsupported.sites', { sites })}</p>}
    </Empty>
  );
}
