import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension whose manifest also names these hosts. No prompt can be answered in a browser without windows, and
 * a host the manifest names can be withheld and given back in the browser's own settings, as a person does.
 */
export function patchedBuild(hosts: string[], build = '.output/chrome-mv3'): string {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-build-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(...hosts);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
