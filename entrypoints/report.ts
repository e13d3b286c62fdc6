import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedSite } from '../lib/content/sharedSite';
import { makeReport } from '../lib/report/pageReport';

/** Comes into a page only when its report is asked for, by a click, after the site's own script. Gives the report. */
export default defineUnlistedScript(() => {
  const site = sharedSite();
  return site && makeReport(site, document, new URL(location.href), Date.now());
});
