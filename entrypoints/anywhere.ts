import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareSite } from '../lib/content/sharedSite';
import { siteOfPage } from '../lib/sites/anyHostSites';

/** Runs before the page's script on hosts that were allowed, and once where the popup asks what this page is. Gives the site's id. */
export default defineUnlistedScript(() => {
  const site = siteOfPage(document, new URL(location.href));
  if (site) shareSite(site);
  return site?.id;
});
