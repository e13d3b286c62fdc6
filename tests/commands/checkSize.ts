import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Ran } from './runProgram';

/** Bytes as they are, and packed by `gzip -9`. */
interface Size {
  raw: number;
  gzip: number;
}

/** What a page of one site may load at once. */
const SITE: Size = { raw: 42_000, gzip: 14_000 };
/** What comes into a page later, where it is needed: with a badge, with comments, and when a report is asked for. */
const LATER: Record<string, Size> = {
  'badge.js': { raw: 13_000, gzip: 5_500 },
  'describer.js': { raw: 6_000, gzip: 3_500 },
  'report.js': { raw: 52_000, gzip: 20_000 },
};
/** On a host that the user allowed, this runs before the site's script. */
const RECOGNIZE = 'recognize.js';
/** Node packs so much looser than `gzip -9` does. */
const LOOSER = 1.01;

function sizeOf(file: string): Size {
  const bytes = readFileSync(file);
  const { status, stdout } = spawnSync('gzip', ['-9', '-c'], { input: bytes });
  const gzip = status === 0 ? stdout.length : gzipSync(bytes, { level: 9 }).length / LOOSER;
  return { raw: bytes.length, gzip };
}

const add = (a: Size, b: Size): Size => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip });

/** Weighs the scripts of a built extension, one line each: those of every site, and those that are loaded later. */
export function checkSize(folder = '.output/chrome-mv3'): Ran {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const named = new Set<string>((manifest.content_scripts ?? []).flatMap(({ js }: { js?: string[] }) => js ?? []));
  const sites = existsSync(join(folder, 'sites'))
    ? readdirSync(join(folder, 'sites')).map((file) => `sites/${file}`)
    : [];
  if (sites.length === 0 || [...named].some((file) => !sites.includes(file))) {
    return { code: 1, output: 'the manifest names no script of a site, or another one' };
  }
  const recognize = sizeOf(join(folder, RECOGNIZE));
  const rows = [
    ...sites.map((file) => {
      const own = sizeOf(join(folder, file));
      return { file, size: named.has(file) ? own : add(own, recognize), most: SITE };
    }),
    ...Object.entries(LATER).map(([file, most]) => ({ file, size: sizeOf(join(folder, file)), most })),
  ];
  const isLight = ({ size, most }: (typeof rows)[number]): boolean => size.raw <= most.raw && size.gzip <= most.gzip;
  const lines = rows.map(
    (row) =>
      `${isLight(row) ? 'ok' : 'TOO HEAVY'} ${row.file}: ${row.size.raw} B (at most ${row.most.raw}), ${Math.ceil(row.size.gzip)} B gzip (at most ${row.most.gzip})`,
  );
  return { code: rows.every(isLight) ? 0 : 1, output: lines.join('\n') };
}
