import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportOf } from '../lib/report';
import { siteFor, siteOfPage } from '../lib/sites';

/** Comes into a page only when its report is asked for, by a click. Gives the report. */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  const site = siteFor(url) ?? siteOfPage(document, url);
  return site && reportOf(site, document, url, Date.now());
});
