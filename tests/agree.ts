import type { Count } from '../lib/model';

type Json = unknown;

const isCount = (value: Json): value is Count => isRecord(value) && 'low' in value && 'high' in value;

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Where a reading and the truth differ, as "path: truth, reading". Nothing may be missing, wrong or made up, but:
 * of a count only the range is compared; a moment as far as both are precise; a flag that is not there is false.
 */
export function differences(truth: Json, reading: Json, path = ''): string[] {
  if (isCount(truth) && isCount(reading)) {
    return truth.low === reading.low && truth.high === reading.high ? [] : [tell(path, truth, reading)];
  }
  if (Array.isArray(truth) && Array.isArray(reading)) {
    if (truth.length !== reading.length) return [tell(`${path}.length`, truth.length, reading.length)];
    return truth.flatMap((item, place) => differences(item, reading[place], `${path}[${place}]`));
  }
  if (isRecord(truth) && isRecord(reading)) {
    const keys = new Set([...Object.keys(truth), ...Object.keys(reading)]);
    return [...keys].flatMap((key) => differences(truth[key], reading[key], `${path}.${key}`));
  }
  if ((truth ?? false) === (reading ?? false)) return [];
  if (/publishedAt|joined/.test(path) && typeof truth === 'string' && typeof reading === 'string') {
    if (truth.startsWith(reading) || reading.startsWith(truth)) return [];
  }
  return [tell(path, truth, reading)];
}

function tell(path: string, truth: Json, reading: Json): string {
  return `${path}: ${JSON.stringify(truth)}, read ${JSON.stringify(reading)}`;
}
