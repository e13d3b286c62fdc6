import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Databases, READ_DATABASES } from './databases';
import { findBrowser } from './findBrowser';
import { connectMarionette, type Send } from './marionette';
import type { Begun } from './netLog';
import { until } from './until';

/** Fixed, so that the extension's own pages have a known address. */
const UUID = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

/** A Firefox that asks nobody for anything by itself, as far as it can be told. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'browser.safebrowsing.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.webextOptionalPermissionPrompts': false,
  'marionette.port': 0,
};

/** A real Firefox with the extension in it, in which every host name leads to the stage's server. */
export interface Firefox {
  send: Send;
  goto(url: string): Promise<void>;
  /** Runs a function's body in the page. */
  run<T>(body: string, ...args: unknown[]): Promise<T>;
  /** Resolves in the page's next idle moment: what changed before has been read after it. */
  idle(): Promise<void>;
  /** A body run with each closed shadow root of the page as `root`; document order. */
  inClosedRoots<T>(body: string): Promise<T[]>;
  /** Writes a PNG of the window. */
  screenshot(file: string): Promise<void>;
  /** Installs the extension once more, as an update does: its scripts in open pages are gone then, without a word. */
  update(): Promise<void>;
  /** Ends the event page, as the browser does when it idles. */
  killEventPage(): Promise<void>;
  /** Address of one of the extension's own pages. */
  own(path: string): string;
  /** All that is stored, as one of its own pages (popup.html) reads it; the tab stays there. */
  databases(page?: string): Promise<Databases>;
  /** Every request since the start, with whoever began it. */
  begun(): Promise<Begun[]>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Port of the CONNECT proxy in front of the stage's server. */
  tunnelPort: number;
  /** Folder of the built extension. */
  extension?: string;
}

function writeProfile(profile: string, addon: string, port: number): void {
  const prefs = {
    ...QUIET,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

function start(profile: string): ChildProcess {
  const program = findBrowser('firefox');
  if (!program) throw new Error('There is no Firefox here: npm test installs one where it can.');
  // --remote-allow-system-access: since 153 needed for moz-extension pages and for the browser's own scripts.
  const args = ['--marionette', '--headless', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(program, args, { stdio: 'ignore' });
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Runs a body of the browser's own (privileged) script; `await` and `return` work in it. */
export async function runPrivileged<T>(send: Send, body: string, args: unknown[] = []): Promise<T> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  await send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value, error } = await send<{ value: T; error?: string }>('WebDriver:ExecuteAsyncScript', { script, args });
    if (error) throw new Error(error);
    return value;
  } finally {
    await send('Marionette:SetContext', { value: 'content' });
  }
}

/** Writes down every request with whoever began it: an add-on's id, a page's origin, or the browser itself. */
const WATCH_REQUESTS = `
  const begun = (Services.wm.getMostRecentWindow('navigator:browser').hundredBegun = []);
  const nameOf = (principal) => {
    if (!principal || principal.isSystemPrincipal || principal.isNullPrincipal) return '';
    return principal.addonId || principal.contentScriptAddonPolicy?.id || principal.origin;
  };
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const initiator = nameOf(loadInfo.triggeringPrincipal) || nameOf(loadInfo.loadingPrincipal) || 'not an origin';
    begun.push({ initiator, url: URI.spec });
  }, 'http-on-modify-request');`;

/** Starts Firefox with the built extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const path = resolve(options.extension ?? '.output/firefox-mv3');
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  const addon: string = manifest.browser_specific_settings.gecko.id;
  const profile = mkdtempSync(join(tmpdir(), 'hundred-firefox-'));
  writeProfile(profile, addon, options.tunnelPort);
  const child = start(profile);
  const port = await until(
    'Firefox to listen',
    () => Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')) || undefined,
    120_000,
  );
  const { send, close } = await connectMarionette(port);
  // At the top level: nested under `capabilities` it is ignored.
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await runPrivileged(send, WATCH_REQUESTS);
  await send('Addon:Install', { path, temporary: true });

  const goto = (url: string) => send<void>('WebDriver:Navigate', { url });
  const run = <T>(script: string, ...args: unknown[]) => send<T>('WebDriver:ExecuteScript', { script, args });
  const own = (file: string) => `moz-extension://${UUID}/${file}`;
  return {
    send,
    goto,
    run,
    idle: () =>
      send('WebDriver:ExecuteAsyncScript', {
        script: 'const [done] = arguments; requestIdleCallback(() => done(), { timeout: 5000 });',
        args: [],
      }),
    own,
    inClosedRoots: <T>(body: string) => {
      const script = `return [...document.querySelectorAll('*')]
        .filter((element) => element.openOrClosedShadowRoot && !element.shadowRoot)
        .map((element) => ((root) => { ${body} })(element.openOrClosedShadowRoot));`;
      // The system's sandbox sees what neither the page nor ordinary remote control can.
      return send<T[]>('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
    },
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
    },
    async update() {
      await send('Addon:Install', { path, temporary: true });
    },
    killEventPage: () =>
      runPrivileged(
        send,
        `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
         await extension.terminateBackground({ disableResetIdleForTest: true });`,
        [addon],
      ),
    async databases(file = 'popup.html') {
      await goto(own(file));
      return run<Databases>(`return ${READ_DATABASES}`);
    },
    begun: () =>
      runPrivileged<Begun[]>(send, `return Services.wm.getMostRecentWindow('navigator:browser').hundredBegun;`),
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await until('Firefox to end', () => child.exitCode !== null || child.signalCode !== null, 5000).catch(() => {
        child.kill('SIGKILL');
      });
      close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
