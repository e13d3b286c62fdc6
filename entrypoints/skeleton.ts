import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeReport } from '../lib/report/pageReport';
import { siteFor, siteOfPage } from '../lib/sites/registry';

/** Comes into a page only when its report is asked for, by a click. Gives the report. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const site = siteFor(url) ?? siteOfPage(document, url);
  return site && makeReport(site, document, url, Date.now());
});
