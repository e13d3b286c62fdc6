import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Sizes the browsers ask for, pixels. */
const SIZES = [16, 32, 48, 96, 128];

/** A dot: centre and radius as shares of the icon, colour. */
interface Dot {
  x: number;
  y: number;
  r: number;
  colour: [red: number, green: number, blue: number];
}

const CROWD: Dot['colour'] = [143, 153, 168];
const LIT: Dot['colour'] = [14, 148, 128];

/** The icon: a crowd of three by three, one of them lit. Nothing that looks like a verification mark. */
function dots(): Dot[] {
  const places = [1 / 6, 1 / 2, 5 / 6];
  const crowd = places.flatMap((y) => places.map((x) => ({ x, y, r: 0.105, colour: CROWD })));
  return crowd.map((dot) => (dot.x > 0.6 && dot.y < 0.4 ? { ...dot, x: 0.8, y: 0.2, r: 0.175, colour: LIT } : dot));
}

/** How much of a pixel a dot covers, 0…1, from 8 × 8 samples. */
function cover({ x, y, r }: Dot, column: number, row: number, size: number): number {
  let inside = 0;
  for (let i = 0; i < 64; i++) {
    const dx = (column + ((i % 8) + 0.5) / 8) / size - x;
    const dy = (row + (Math.floor(i / 8) + 0.5) / 8) / size - y;
    if (dx * dx + dy * dy <= r * r) inside += 1;
  }
  return inside / 64;
}

/** Rows of red, green, blue, alpha, each after a zero (no filter), as PNG wants them. */
function pixels(size: number): Buffer {
  const all = dots();
  const rows = Buffer.alloc(size * (1 + 4 * size));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      for (const dot of all) {
        const alpha = cover(dot, column, row, size);
        if (alpha > 0) rows.set([...dot.colour, Math.round(255 * alpha)], row * (1 + 4 * size) + 1 + 4 * column);
      }
    }
  }
  return rows;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6], 8); // 8 bits a channel, red green blue alpha
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(pixels(size), { level: 9 }));
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))]);
}

/** Draws public/icon/*.png. */
export async function main(): Promise<number> {
  mkdirSync('public/icon', { recursive: true });
  for (const size of SIZES) writeFileSync(`public/icon/${size}.png`, png(size));
  console.log(`${SIZES.length} icons drawn`);
  return 0;
}
