import { useSay } from '../../shared/lang';
import { Empty } from './Empty';

/** The tab is not on a site that can be read. */
export function Unsupported({ sites }: { sites: string[] }) {
  const say = useSay();
  return (
    <Empty title={say('ui.unsupported.title')}>
      <p>{say('ui.unsupported.text')}</p>
      {sites.length > 0 && <p>{say('ui.unsupported.sites', { sites: sites.join(', ') })}</p>}
    </Empty>
  );
}
