import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { attachCard } from '../components/badge/attachCard';
import { provideLazy } from '../lib/content/lazyScripts';

/** Comes into a page once a badge or chip stands there: most pages of a site have none. */
export default defineUnlistedScript(() => provideLazy('card', attachCard));
