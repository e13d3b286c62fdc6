import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Ran, runTool } from './runProgram';

const cruise = (config: string, from: string[]): Promise<Ran> =>
  runTool('dependency-cruiser', 'depcruise', ['--config', config, '--output-type', 'err', ...from]);

/** The scripts that run in web pages: all entrypoints but the background and the extension's own pages. */
function pageScripts(): string[] {
  const isOwn = (file: string) => file.endsWith('/background.ts') || existsSync(join(dirname(file), 'index.html'));
  return globSync('entrypoints/**/*.{ts,tsx}').filter((file) => !isOwn(file.replaceAll('\\', '/')));
}

/** Holds who may import whom, and what may come into a page. dependency-cruiser's note that it does without TypeScript is left out. */
export async function checkImports(): Promise<Ran> {
  const scripts = pageScripts();
  if (scripts.length === 0) return { code: 1, output: 'no entrypoint is a script of pages' };
  const checks = [
    await cruise('.dependency-cruiser.mjs', ['lib', 'components', 'entrypoints']),
    await cruise('.dependency-cruiser.pages.mjs', scripts),
  ];
  const output = checks.map((ran) => ran.output.replace(/\n‼ missing-tsc-transpiler[\s\S]*/, '').trim()).join('\n');
  return { code: checks.some(({ code }) => code !== 0) ? 1 : 0, output };
}
