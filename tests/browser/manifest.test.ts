import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// What the built extension asks for, which README and PRIVACY promise.

it.each(['chrome-mv3', 'firefox-mv3'])('%s asks for no more than is promised', (build) => {
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  const scripts: { matches: string[]; js: string[] }[] = manifest.content_scripts;
  expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(manifest.host_permissions);
  for (const { js } of scripts) expect(js).toEqual([expect.stringMatching(/^sites\/[a-z]+\.js$/)]);
  expect(manifest.host_permissions).not.toContain('https://*/*');
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});
