import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The browsers the tests drive. */
export type BrowserKind = 'chromium' | 'firefox';

const WINDOWS = process.platform === 'win32';

/** Chromium and Chrome for Testing come before the branded ones: they are closest to what the tests were written on. */
const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Chromium\\Application\\chrome.exe'),
    ...programFiles('Google\\Chrome\\Application\\chrome.exe'),
    ...programFiles('Microsoft\\Edge\\Application\\msedge.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programFiles('Mozilla Firefox\\firefox.exe')],
};

function programFiles(path: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return WINDOWS ? roots.flatMap((root) => (root ? [join(root, path)] : [])) : [];
}

function inPath(name: string): string[] {
  const file = WINDOWS ? `${name}.exe` : name;
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file));
}

function playwrightCache(): string {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (WINDOWS) return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches/ms-playwright' : '.cache/ms-playwright');
}

/** What Playwright downloaded, newest first. Its Firefox is left out: it is patched and takes no add-ons of ours. */
function fromPlaywright(): string[] {
  const cache = playwrightCache();
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const app = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const files = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
    `chrome-mac-arm64/${app}`,
    `chrome-mac-x64/${app}`,
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ];
  return versions.flatMap((version) => files.map((file) => join(cache, version, file)));
}

/** A file that is there may still lack its libraries: only one that tells its version counts. Windows has no console to tell. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return WINDOWS || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The program the person at the keyboard named, if any. */
export function wishedBrowser(kind: BrowserKind): string | undefined {
  return (kind === 'chromium' ? process.env.HUNDRED_CHROMIUM : process.env.HUNDRED_FIREFOX) || undefined;
}

/**
 * The program of a browser that starts on this machine, or undefined.
 * HUNDRED_CHROMIUM and HUNDRED_FIREFOX, where set, are the only place looked at.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  const wished = wishedBrowser(kind);
  if (wished) return starts(wished) ? wished : undefined;
  const [open = '', alsoOpen = '', ...branded] = NAMES[kind];
  const own = kind === 'chromium' ? fromPlaywright() : [];
  const candidates = [inPath(open), inPath(alsoOpen), own, PLACES[kind], branded.flatMap(inPath)].flat();
  return candidates.find(starts);
}
