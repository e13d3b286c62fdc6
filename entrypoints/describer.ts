import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { featurize } from '../lib/comments/featurize';
import { provideLazy } from '../lib/content/lazyScripts';

/** Comes into a page only where there are comments: most pages do without phrase lists and signatures. */
export default defineUnlistedScript(() => provideLazy('describer', featurize));
