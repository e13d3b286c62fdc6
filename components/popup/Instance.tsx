import { useSay } from '../shared/lang';
import { Empty } from './states/Empty';

/** A host of software that can be read on any host (Mastodon), and whether the person allowed it. */
export interface InstanceOffer {
  host: string;
  /** Name of the software, or of the site. */
  software: string;
  /** It is one of the sites that are always read, and the browser was told to keep them away. */
  withheld?: boolean;
}

/** Offers to read this one host. @param allow asks the browser, first thing in the click */
export function Offer({ host, software, withheld = false, allow }: InstanceOffer & { allow: () => void }) {
  const say = useSay();
  const words = withheld ? 'instance.withheld' : 'instance';
  return (
    <Empty title={say(`${words}.title`, { host })}>
      <p>{say(`${words}.text`, { software })}</p>
      <button type="button" class="first" onClick={allow}>
        {say(`${words}.allow`, { software })}
      </button>
    </Empty>
  );
}

/** On a host that was allowed: one click takes it back. */
export function Allowed({ host, stop }: { host: string; stop: () => void }) {
  const say = useSay();
  return (
    <section class="report">
      <p>{say('instance.read', { host })}</p>
      <button type="button" class="link" onClick={stop}>
        {say('instance.stop')}
      </button>
    </section>
  );
}
