/** How X shortens numbers: always floored. */

function floorTo(value: number, digits: number): string {
  const scale = 10 ** digits;
  return String(Math.floor(value * scale + 1e-9) / scale);
}

/** A button's count in English: "1.2K", "21K". */
export function short(count: number): string {
  if (count < 1000) return String(count);
  if (count < 10_000) return `${floorTo(count / 1000, 1)}K`;
  if (count < 1_000_000) return `${floorTo(count / 1000, 0)}K`;
  return `${floorTo(count / 1e6, 1)}M`;
}

/** A header's count in English: "9,999", "69.2K". */
export function header(count: number): string {
  if (count < 10_000) return count.toLocaleString('en');
  return count < 1_000_000 ? `${floorTo(count / 1000, 1)}K` : `${floorTo(count / 1e6, 1)}M`;
}
