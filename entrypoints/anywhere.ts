import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteOfPage } from '../lib/anywhereSites';
import { offerSite } from '../lib/page/offered';

/** Runs before the page's script on hosts that were allowed, and once where the popup asks what this page is. Gives the site's id. */
export default defineUnlistedScript(() => {
  const site = siteOfPage(document, new URL(location.href));
  if (site) offerSite(site);
  return site?.id;
});
