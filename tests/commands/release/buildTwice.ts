import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { sourceFaults } from './checkSources';
import { type Checksums, checksumsOf, differingFiles } from './checksums';

/** Settings of npm that a nested npm must keep: where packages come from. */
const KEPT = new Set(['npm_config_registry', 'npm_config_userconfig']);

/**
 * The environment as it was before this command: without npm's variables and the folders of installed programs in PATH, or
 * the second build would use the first one's Node; and without NODE_ENV, which Vite sets to "development" where it runs a
 * command: such a build has the project's own path in it.
 */
export function plainEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => KEPT.has(name) || !/^(npm_|(INIT_CWD|NODE_ENV)$)/.test(name));
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: folders.join(delimiter) };
}

/** Runs a program and shows what it prints. Throws where it fails. */
function run(folder: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  execFileSync(command, args, { cwd: folder, env: { ...plainEnvironment(process.env), ...env }, stdio: 'inherit' });
}

/** Runs a program and returns the lines it prints. Throws where it fails. */
function linesOf(command: string, args: string[]): string[] {
  const output = execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  return output.split('\n').filter((line) => line !== '');
}

function versionOf(manifest: string): unknown {
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

/** The result: checksums of the archives in .output/, or sentences about why they cannot be released. */
export type Build = { checksums: Checksums } | { faults: string[] };

/**
 * Builds the archives here, then again from the archive of sources alone, in another folder, time zone and language, as a
 * store's reviewer would. `names` are the archives for Chromium and Firefox and the sources, in this order.
 * Needs git, npm and unzip; throws where one of them fails.
 */
export function buildTwice(names: readonly [string, string, string], version: string): Build {
  const changed = linesOf('git', ['status', '--porcelain']);
  if (changed.length > 0) return { faults: changed.map((line) => `not committed: ${line}`) };

  run('.', 'npm', ['run', 'zip']);
  const manifests = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];
  const wrong = manifests.filter((manifest) => versionOf(manifest) !== version);
  if (wrong.length > 0) return { faults: wrong.map((manifest) => `${manifest}: its version is not ${version}`) };
  const sources = join('.output', names[2]);
  const faults = sourceFaults(linesOf('unzip', ['-Z1', sources]), linesOf('git', ['ls-files']));
  if (faults.length > 0) return { faults: faults.map((fault) => `${sources}: ${fault}`) };
  const checksums = checksumsOf('.output', names);

  const folder = mkdtempSync(join(tmpdir(), 'hundred-sources-'));
  const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
  run('.', 'unzip', ['-q', sources, '-d', folder]);
  run(folder, 'npm', ['ci'], elsewhere);
  run(folder, 'npm', ['run', 'zip'], elsewhere);
  const differing = differingFiles(checksums, checksumsOf(join(folder, '.output'), names));
  if (differing.length > 0) {
    return { faults: differing.map((name) => `${name} differs when built from the sources: see ${folder}/.output`) };
  }
  rmSync(folder, { recursive: true, force: true });
  return { checksums };
}
