import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** How a program ended. `code` is -1 where it could not start or ran out of time. */
export interface Ran {
  code: number;
  /** stdout and stderr, as they came. */
  output: string;
}

/** Runs a program to its end and keeps what it prints. Never throws: a program that cannot start is a code. */
export function runProgram(
  command: string,
  args: string[],
  minutes = 10,
  env: Record<string, string> = {},
): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: -1, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? -1, output }));
  });
}

/** Runs an installed package's own program (`name` as in its package.json `bin`) with this very Node. */
export function runTool(
  pkg: string,
  name: string,
  args: string[],
  minutes = 10,
  env: Record<string, string> = {},
): Promise<Ran> {
  const manifest = resolve('node_modules', pkg, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`${pkg} has no program called ${name}`);
  return runProgram(process.execPath, [join(dirname(manifest), file), ...args], minutes, env);
}
