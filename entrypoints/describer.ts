import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../lib/page/parts';
import { commentFeatures } from '../lib/reader/features';

/** Comes into a page only where comments stand: most pages do without phrase lists and signatures. */
export default defineUnlistedScript(() => offerPart('describer', commentFeatures));
