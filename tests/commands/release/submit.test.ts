import { describe, expect, it } from 'vitest';
import { submission } from './submit';

const CHROME = {
  CHROME_EXTENSION_ID: 'a',
  CHROME_PUBLISHER_ID: 'b',
  CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL: 'c',
  CHROME_SERVICE_ACCOUNT_PRIVATE_KEY: 'd',
};
const FIREFOX = { FIREFOX_EXTENSION_ID: 'e', FIREFOX_JWT_ISSUER: 'f', FIREFOX_JWT_SECRET: 'g' };

describe('submission', () => {
  it('is a dry run of both stores unless it is meant', () => {
    const { args, left } = submission({ ...CHROME, ...FIREFOX }, 'out/a-1.0.0', false);
    expect(left).toEqual([]);
    expect(args[0]).toBe('--dry-run');
    expect(args).toEqual(expect.arrayContaining(['--chrome-zip', 'out/a-1.0.0-chrome.zip']));
    expect(args).toEqual(expect.arrayContaining(['--firefox-zip', 'out/a-1.0.0-firefox.zip']));
    expect(args).toEqual(expect.arrayContaining(['--firefox-sources-zip', 'out/a-1.0.0-sources.zip']));
  });

  it('is real only where that is asked for', () => {
    expect(submission({ ...CHROME, ...FIREFOX }, 'a', true).args).not.toContain('--dry-run');
  });

  it('leaves out a store that lacks a credential; an empty one is a missing one', () => {
    const { args, left } = submission({ ...CHROME, ...FIREFOX, FIREFOX_JWT_SECRET: '' }, 'a', false);
    expect(left).toEqual([{ store: 'Firefox Add-ons', missing: ['FIREFOX_JWT_SECRET'] }]);
    expect(args.join(' ')).not.toContain('firefox');
    expect(args).toContain('--chrome-zip');
  });

  it('asks nothing of anybody without credentials', () => {
    const { args, left } = submission({}, 'a', false);
    expect(args).toEqual([]);
    expect(left.map(({ store }) => store)).toEqual(['Chrome Web Store', 'Firefox Add-ons']);
  });

  it('never passes a credential as an argument, where other programs could read it', () => {
    const secret = 'not-for-others';
    const env = Object.fromEntries(Object.keys({ ...CHROME, ...FIREFOX }).map((name) => [name, secret]));
    const { args } = submission(env, 'a', true);
    expect(args.length).toBeGreaterThan(0);
    expect(args.join(' ')).not.toContain(secret);
  });
});
