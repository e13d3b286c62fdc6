import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTwice } from './release/buildTwice';
import { type ReleaseFiles, releaseFaults, releaseNotes } from './release/checkRelease';
import { formatChecksums } from './release/checksums';
import { submission } from './release/submit';
import { runTool } from './runProgram';

/** What `build` leaves: the archives, SHA256SUMS and NOTES.md. */
const FOLDER = '.output/release';

const USAGE = `npm run release -- check [TAG]     may this be released? (without a tag: a rehearsal)
npm run release -- build           the archives, built twice and compared, in ${FOLDER}
npm run release -- submit [--real] upload them to the stores; a dry run unless --real`;

interface Project extends ReleaseFiles {
  name: string;
}

function readProject(): Project {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as ReleaseFiles['lock'];
  return { name, version, lock, changelog: readFileSync('CHANGELOG.md', 'utf8') };
}

/** Prints the faults, one a line. Returns the exit code. */
function report(faults: string[]): number {
  for (const fault of faults) console.error(fault);
  return faults.length > 0 ? 1 : 0;
}

function check(tag?: string): number {
  const project = readProject();
  const code = report(releaseFaults(project, tag));
  if (code === 0) console.log(`${project.name} ${project.version} can be released`);
  return code;
}

function build(): number {
  const { name, version, changelog } = readProject();
  const archive = (kind: string) => `${name}-${version}-${kind}.zip`;
  const names = [archive('chrome'), archive('firefox'), archive('sources')] as const;
  const built = buildTwice(names, version);
  if ('faults' in built) return report(built.faults);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const each of names) copyFileSync(join('.output', each), join(FOLDER, each));
  const sums = formatChecksums(built.checksums);
  writeFileSync(join(FOLDER, 'SHA256SUMS'), sums);
  writeFileSync(join(FOLDER, 'NOTES.md'), `${releaseNotes(changelog, version)}\n`);
  console.log(`Both builds are the same, byte by byte:\n${sums}`);
  return 0;
}

async function submit(real: boolean): Promise<number> {
  const { name, version } = readProject();
  const { args, left } = submission(process.env, join(FOLDER, `${name}-${version}`), real);
  for (const { store, missing } of left) console.log(`${store}: left out, not set: ${missing.join(', ')}`);
  if (real && left.length > 0)
    return report(['nothing was uploaded: a real upload needs the credentials of every store']);
  if (args.length === 0) return 0;
  const { code, output } = await runTool('wxt', 'wxt', ['submit', ...args], 20);
  console.log(output.trimEnd());
  return code === 0 ? 0 : 1;
}

/** `npm run release -- check|build|submit`: the steps of a release that the release workflow runs. */
export async function main([command, ...args]: string[]): Promise<number> {
  const [argument] = args;
  if (command === 'check' && args.length <= 1) return check(argument);
  if (command === 'build' && args.length === 0) return build();
  if (command === 'submit' && (args.length === 0 || (args.length === 1 && argument === '--real'))) {
    return submit(argument === '--real');
  }
  console.error(USAGE);
  return 2;
}
