import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.HUNDRED_CORPUS ?? '../shared/corpus';

/** The saved page whose name starts so: names of real people, which stand in some file names, do not enter the project. */
export function saved(site: string, start: string): string {
  const folder = join(FOLDER, site);
  const name = existsSync(folder) ? readdirSync(folder).find((one) => one.startsWith(start)) : undefined;
  return `${site}/${name ?? start}`;
}
