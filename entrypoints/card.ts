import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachCard } from '../components/attachCard';
import { offerPart } from '../lib/page/parts';

/** Comes into a page once a badge or chip stands there: most pages of a site have none. */
export default defineUnlistedScript(() => offerPart('card', attachCard));
