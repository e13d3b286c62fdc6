import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ran } from './runProgram';

/** What the script that runs in every page may weigh, in kB of 1,000 bytes. */
const MOST = { raw: 75, gzip: 24 };
/** Node packs so much looser than `gzip -9` does. */
const LOOSER = 1.01;

/** Bytes once packed by `gzip -9`; where there is no such program, what Node makes of it less what it packs looser. */
function packed(bytes: Buffer): number {
  const { status, stdout } = spawnSync('gzip', ['-9', '-c'], { input: bytes });
  return status === 0 ? stdout.length : gzipSync(bytes, { level: 9 }).length / LOOSER;
}

/** Weighs the built content script, as the manifest names it. It is read and parsed in every page of every site. */
export function checkSize(folder = '.output/chrome-mv3'): Ran {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files: string[] = (manifest.content_scripts ?? []).flatMap((script: { js?: string[] }) => script.js ?? []);
  if (files.length === 0) return { code: 1, output: 'the manifest names no content script' };
  const bytes = Buffer.concat(files.map((file) => readFileSync(join(folder, file))));
  const raw = bytes.length / 1000;
  const gzip = packed(bytes) / 1000;
  const output = `content script ${raw.toFixed(1)} kB raw (at most ${MOST.raw}), ${gzip.toFixed(2)} kB gzip (at most ${MOST.gzip})`;
  return { code: raw <= MOST.raw && gzip <= MOST.gzip ? 0 : 1, output };
}
