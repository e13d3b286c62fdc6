/** One store: what it has to be given, and which archives it takes. */
interface Store {
  name: string;
  /** Names of environment variables, as `wxt submit` reads them. */
  credentials: readonly string[];
  /** The archives' arguments to `wxt submit`. */
  archives(prefix: string): string[];
}

/** Names and versions of the stores' interfaces: publish-browser-extension 5.1.0. Chrome's newer interface needs `v2`. */
const STORES: readonly Store[] = [
  {
    name: 'Chrome Web Store',
    credentials: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    archives: (prefix) => ['--chrome-api-version', 'v2', '--chrome-zip', `${prefix}-chrome.zip`],
  },
  {
    name: 'Firefox Add-ons',
    credentials: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    archives: (prefix) => [
      ...['--firefox-zip', `${prefix}-firefox.zip`, '--firefox-sources-zip', `${prefix}-sources.zip`],
      ...['--firefox-compatibility', 'firefox,android'],
    ],
  },
];

/** What is uploaded: the arguments of `wxt submit`, and the stores that are left out with the variables they lack. */
export interface Submission {
  args: string[];
  left: { store: string; missing: string[] }[];
}

/**
 * Chooses the stores whose credentials are set. `prefix` is the archives' path up to the version.
 * Unless `real`, the upload is a dry run: the stores check the credentials and receive nothing.
 */
export function submission(env: Record<string, string | undefined>, prefix: string, real: boolean): Submission {
  const lacking = (store: Store) => store.credentials.filter((name) => !env[name]);
  const ready = STORES.filter((store) => lacking(store).length === 0);
  const left = STORES.filter((store) => lacking(store).length > 0);
  return {
    args:
      ready.length === 0 ? [] : [...(real ? [] : ['--dry-run']), ...ready.flatMap(({ archives }) => archives(prefix))],
    left: left.map((store) => ({ store: store.name, missing: lacking(store) })),
  };
}
