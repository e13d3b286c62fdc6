import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../../lib/extract/address';
import { readPage } from '../../lib/readPage';
import type { Site, SiteInfo } from '../../lib/sites/Site';
import { differences } from '../agree';
import { parseHtml } from '../parseHtml';
import { plainReading } from '../plainReading';
import { main } from './new-site';
import { runTool } from './runProgram';

const SITES = ['sample', 'single'] as const;
const CODE = { sample: 'lib/sites/sample/index.ts', single: 'lib/sites/single/index.ts' };
let top = '';
const open = (path: string): string => readFileSync(join(top, path), 'utf8');

/** A small project around the new files: the reader, the contract, and how they are checked. */
beforeAll(async () => {
  mkdirSync('.output', { recursive: true });
  top = mkdtempSync(resolve('.output/new-site-'));
  mkdirSync(join(top, 'lib/sites'), { recursive: true });
  symlinkSync(resolve('lib/sites/Site.ts'), join(top, 'lib/sites/Site.ts'));
  for (const name of ['model', 'extract', 'parse']) symlinkSync(resolve('lib', name), join(top, 'lib', name));
  const { vcs, ...checks } = JSON.parse(readFileSync('.biome.json', 'utf8'));
  for (const rule of checks.overrides) rule.includes = rule.includes.map((path: string) => `**/${path}`);
  writeFileSync(join(top, 'biome.json'), JSON.stringify(checks));
  const types = {
    extends: '../../tsconfig.json',
    files: Object.values(CODE),
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

describe('npm run new-site', () => {
  it.each(SITES)('writes a site that reads its page as expected: %s', async (id) => {
    const options = { configFile: false, logLevel: 'error' } as const;
    const { module } = await runnerImport<{ default: Site }>(join(top, CODE[id]), options);
    const site = module.default;
    const about = await runnerImport<SiteInfo>(join(top, `lib/sites/${id}/about.ts`), options);
    const folder = `tests/sites/${id}/profile`;
    const setting: { url: string } = JSON.parse(open(`${folder}/case.json`));
    const reading = readPage(site, parseHtml(open(`${folder}/page.html`)), new URL(setting.url));
    expect(differences(JSON.parse(open(`${folder}/expected.json`)), plainReading(reading))).toEqual([]);
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
