/** What a person chose: kept in storage.local, checked whenever it is read. */

import { z } from 'zod/mini';
import { language, listOf, siteId } from './schemaParts';

/** What is shown in pages: the badge beside an account's name, also chips beside authors in lists, or nothing but the popup. */
const density = z.enum(['badge', 'chips', 'popup']);
const theme = z.enum(['system', 'light', 'dark']);
/** How many who do not respond somebody who responds is worth, in Compare. */
const worthWeight = z.int().check(z.gte(1), z.lte(100));

/** A value that is missing or damaged becomes the default, and leaves all others as they are. */
export const settingsSchema = z.object({
  /** Nothing is read or shown on any site. */
  paused: z.catch(z.boolean(), false),
  /** Ids of the sites on which nothing is read or shown. */
  sitesOff: z.catch(listOf(siteId, 100), []),
  density: z.catch(density, 'chips'),
  /** Of the extension's own pages: a badge follows the page it is in. */
  theme: z.catch(theme, 'system'),
  /** BCP 47; '' is the browser's language. */
  language,
  worthWeight: z.catch(worthWeight, 3),
  /** The page shown once after installing was shown. */
  welcomed: z.catch(z.boolean(), false),
});

export type Settings = z.output<typeof settingsSchema>;

/** A change of some settings; what is not allowed is refused whole. Sites are switched one by one. */
export const settingsChangeSchema = z.object({
  paused: z.exactOptional(z.boolean()),
  density: z.exactOptional(density),
  theme: z.exactOptional(theme),
  language: z.exactOptional(z.string().check(z.regex(/^[A-Za-z0-9-]{0,35}$/))),
  worthWeight: z.exactOptional(worthWeight),
});

/** What a page's script has to know of them. */
export interface PageSettings extends Pick<Settings, 'density' | 'language'> {
  /** The page's site is switched on. */
  isOn: boolean;
}
