import { type Ran, runProgram, runTool } from '../commands/runProgram';
import { type BrowserKind, findBrowser, wishedBrowser } from './findBrowser';

/** A bare machine has no letters at all: the fonts are for the screenshots. */
const PACKAGES: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr'],
};

const ADVICE: Record<BrowserKind, string> = {
  chromium: 'Install Chromium, Chrome or Edge, or name one in HUNDRED_CHROMIUM (Debian: apt-get install chromium).',
  firefox: 'Install Firefox 140 or newer, or name one in HUNDRED_FIREFOX (Debian: apt-get install firefox-esr).',
};

const worked = ({ code }: Ran) => code === 0;

/** Chrome for Testing, as Playwright ships it. It has no Firefox that takes add-ons. */
function downloadFromPlaywright(): Promise<Ran> {
  // A closed network must not cost minutes: a download that cannot begin is given up at once.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  return runTool('playwright-core', 'playwright-core', ['install', 'chromium', '--no-shell'], 3, env);
}

async function installWithApt(kind: BrowserKind): Promise<boolean> {
  const root = process.getuid?.() === 0;
  if (!root && !worked(await runProgram('sudo', ['-n', 'true'], 1))) return false;
  const [command, first] = root ? ['env', []] : ['sudo', ['-n', 'env']];
  const apt = [...first, 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await runProgram(command, [...apt, 'update'], 3);
  return worked(await runProgram(command, [...apt, 'install', '-y', '--no-install-recommends', ...PACKAGES[kind]], 10));
}

/**
 * The program of a browser, installed first where there is none.
 * @throws Error with the sentence that tells a person what to install.
 */
export async function ensureBrowser(kind: BrowserKind, tell: (line: string) => void = console.log): Promise<string> {
  const found = findBrowser(kind);
  if (found) return found;
  const wished = wishedBrowser(kind);
  if (wished) throw new Error(`${wished} was named as ${kind}, and does not start.`);
  tell(`No ${kind} that starts was found: installing one (this takes a minute or two).`);
  if (kind === 'chromium' && worked(await downloadFromPlaywright())) {
    const downloaded = findBrowser(kind);
    if (downloaded) return downloaded;
  }
  const installed = (await installWithApt(kind)) ? findBrowser(kind) : undefined;
  if (installed) return installed;
  throw new Error(`There is no ${kind} here and none could be installed. ${ADVICE[kind]}`);
}
