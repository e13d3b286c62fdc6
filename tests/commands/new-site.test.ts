import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../../lib/extract/address';
import { readPage } from '../../lib/readPage';
import type { Site, SiteInfo } from '../../lib/sites/Site';
import { differences } from '../differences';
import { parseHtml } from '../parseHtml';
import { main } from './new-site';
import { runTool } from './runProgram';

const SITES = ['sample', 'single'] as const;
const CODE = { sample: 'lib/sites/sample/index.ts', single: 'lib/sites/single/index.ts' };
let top = '';
const open = (path: string): string => readFileSync(join(top, path), 'utf8');

/** The project once more, with two new sites. */
beforeAll(async () => {
  mkdirSync('.output', { recursive: true });
  top = mkdtempSync(resolve('.output/new-site-'));
  for (const name of [
    'lib',
    'components',
    'entrypoints',
    'public',
    'wxt.config.ts',
    'package.json',
    'tests/commands',
    'tests/parseHtml.ts',
    'tests/readSaved.ts',
  ])
    cpSync(name, join(top, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(top, 'node_modules'));
  const { vcs, ...checks } = JSON.parse(readFileSync('.biome.json', 'utf8'));
  for (const rule of checks.overrides) rule.includes = rule.includes.map((path: string) => `**/${path}`);
  writeFileSync(join(top, 'biome.json'), JSON.stringify(checks));
  const types = {
    extends: '../../tsconfig.json',
    files: SITES.map((id) => `lib/sites/${id}/index.ts`),
    include: [],
    exclude: [],
    compilerOptions: { noEmit: true },
  };
  writeFileSync(join(top, 'tsconfig.json'), JSON.stringify(types));
  vi.spyOn(console, 'log').mockReturnValue();
  expect(await main(['sample', '--name', 'Sample Site', '--host', 'sample.example'], top)).toBe(0);
  expect(await main(['single', '--host', 'www.single.example', '--fixed'], top)).toBe(0);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

/** Runs one of the project's commands in the copy. */
const runThere = (...args: string[]) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((done) => {
    const child = spawn(process.execPath, args, { cwd: top });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('close', (code) =>
      done({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }),
    );
  });
const read = (page: string, url: string) => runThere('tests/commands/run.mjs', 'read', page, '--url', url);

/** What the built script that recognises pages asks of the background on this page. */
function recognized(script: string, html: string) {
  const asked: unknown[] = [];
  const document = parseHtml(html);
  const sendMessage = async (message: unknown) => void asked.push(message);
  const chrome = { runtime: { sendMessage } };
  runInNewContext(script, { document, chrome, setTimeout: () => undefined });
  return { document, asked };
}

describe('npm run new-site', () => {
  it.each(SITES)('writes a site that reads its page as expected: %s', async (id) => {
    const options = { configFile: false, logLevel: 'error' } as const;
    const { module } = await runnerImport<{ default: Site }>(join(top, CODE[id]), options);
    const site = module.default;
    const about = await runnerImport<SiteInfo>(join(top, `lib/sites/${id}/about.ts`), options);
    const folder = `tests/sites/${id}/profile`;
    const setting: { url: string } = JSON.parse(open(`${folder}/case.json`));
    const reading = readPage(site, parseHtml(open(`${folder}/page.html`)), new URL(setting.url));
    expect(differences(JSON.parse(open(`${folder}/expected.json`)), JSON.parse(JSON.stringify(reading)))).toEqual([]);
    expect(reading.posts).toHaveLength(1);
    for (const kind of ['profile', 'post'] as const) {
      const addresses = about.module.examples[kind] ?? [];
      expect(addresses.map((address) => pageOf(site, new URL(address)).kind)).toEqual([kind]);
    }
  });

  it('tells those on any host from one with an address of its own', () => {
    const [sample, single] = SITES.map((id) => open(`lib/sites/${id}/about.ts`));
    expect(sample).toMatch(/ matches: \S+ = \[\];\n.* is: \S+ = \['.*Sample Site/);
    expect(single).toMatch(/ matches: \S+ = \['https:\/\/www\.single\.example\/\*'\];\n.* is: \S+ = \[\];/);
  });

  it('writes what needs no formatting, no linting and no types', async () => {
    const biome = await runTool('@biomejs/biome', 'biome', [
      'check',
      `--config-path=${top}`,
      join(top, 'lib/sites'),
      join(top, 'tests'),
    ]);
    expect(biome).toEqual({ code: 0, output: expect.stringContaining('No fixes applied') });
    const types = await runTool('typescript', 'tsc', ['-p', top]);
    expect(types).toEqual({ code: 0, output: '' });
  });

  it('writes sites that `npm run read` recognises at once, by a mark of the page or by the address', async () => {
    const page = (id: string) => `tests/sites/${id}/profile/page.html`;
    const [sample, single] = [
      await read(page('sample'), 'https://any.example/@ada'),
      await read(page('single'), 'https://www.single.example/@ada'),
    ];
    expect([JSON.parse(sample.stdout).site, JSON.parse(single.stdout).site]).toEqual(['sample', 'single']);
    // of a page without the mark nothing is printed but what was tried
    writeFileSync(join(top, 'other.html'), open(page('sample')).replace('application-name', 'generator'));
    const other = await read('other.html', 'https://any.example/@ada');
    expect([other.code, other.stdout]).toEqual([2, '']);
    expect(other.stderr).toContain('sample: meta[name="application-name"][content="Sample Site"]');
    expect(other.stderr).toContain('mastodon: ');
  });

  it('writes sites that the built extension recognises at once', async () => {
    const built = await runThere('node_modules/wxt/bin/wxt.mjs', 'build');
    expect(built).toMatchObject({ code: 0 });
    const manifest = JSON.parse(open('.output/chrome-mv3/manifest.json'));
    const script = { matches: ['https://www.single.example/*'], js: ['sites/single.js'], run_at: 'document_end' };
    expect(manifest.host_permissions).toContain('https://www.single.example/*');
    expect(manifest.content_scripts).toContainEqual(script);
    expect(open('.output/chrome-mv3/sites/single.js')).toContain('www.single.example');
    // one that runs on any host has its script too, and is recognised by its mark
    expect(existsSync(join(top, '.output/chrome-mv3/sites/sample.js'))).toBe(true);
    const marked = open(`tests/sites/sample/profile/page.html`);
    const { document, asked } = recognized(open('.output/chrome-mv3/recognize.js'), marked);
    expect(document.title).toBe('Ada Example');
    expect(asked).toEqual([{ call: 'inject', data: { site: 'sample', script: 'site' } }]);
    expect(recognized(open('.output/chrome-mv3/recognize.js'), '<html></html>').asked).toEqual([]);
  });

  it('touches nothing that is there', async () => {
    writeFileSync(join(top, CODE.sample), 'mine');
    expect(await main(['sample'], top)).toBe(2);
    expect(open(CODE.sample)).toBe('mine');
    expect(console.error).toHaveBeenCalledWith(expect.stringContaining('already there'));
  });

  it.each([[[]], [['Upper']], [['../x']], [['a', 'b']], [['fine', '--host', 'a b']], [['fine', '--name', "it's"]]])(
    'refuses %j',
    async (args) => {
      expect(await main(args, top)).toBe(2);
      expect(() => open('lib/sites/fine/index.ts')).toThrow();
    },
  );
});
