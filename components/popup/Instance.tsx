import { useText } from '../shared/words';
import { Empty } from './states/Empty';

/** A host of software that can be read on any host (Mastodon), and whether the person allowed it. */
export interface InstanceOffer {
  host: string;
  /** Name of the software, or of the site. */
  software: string;
  /** It is one of the sites that are always read, and the browser denies it to extensions. */
  withheld?: boolean;
}

/** Offers to read this one host. @param allow asks the browser, first thing in the click */
export function Offer({ host, software, withheld = false, allow }: InstanceOffer & { allow: () => void }) {
  const text = useText();
  const key = withheld ? ('withheld' as const) : ('instance' as const);
  return (
    <Empty title={text(key, { host })}>
      <p>{text(`${key}.text`, { software })}</p>
      <button type="button" class="first" onClick={allow}>
        {text(`${key}.allow`, { software })}
      </button>
    </Empty>
  );
}

/** On a host that was allowed: one click takes it back. */
export function Allowed({ host, stop }: { host: string; stop: () => void }) {
  const text = useText();
  return (
    <section class="report">
      <p>{text('instance.allowed', { host })}</p>
      <button type="button" class="link" onClick={stop}>
        {text('instance.stop')}
      </button>
    </section>
  );
}
