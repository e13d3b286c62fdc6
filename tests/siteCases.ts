import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from './readSaved';

const FOLDER = 'tests/sites';

/** A page of invented people kept as a file, where it stood, and what must be read of it. */
export interface SiteCase {
  /** "x/profile-en": the site that must be recognised, and the case's own name. */
  name: string;
  site: string;
  setting: Setting;
  html: string;
  /** The whole Reading, as JSON. */
  expected: unknown;
}

const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
const fileOf = (name: string, file: string): string => join(FOLDER, name, file);
const open = (name: string, file: string): string => readFileSync(fileOf(name, file), 'utf8');

/** Every case of tests/sites, by site and name. */
export function siteCases(): SiteCase[] {
  const sites = readdirSync(FOLDER).sort();
  const names = sites.flatMap((site) => readdirSync(join(FOLDER, site)).map((name) => `${site}/${name}`));
  return names.sort().map((name) => ({
    name,
    site: name.split('/')[0] ?? '',
    setting: JSON.parse(open(name, 'case.json')),
    html: open(name, 'page.html'),
    expected: JSON.parse(open(name, 'expected.json')),
  }));
}

/** Replaces what is expected of a case; fields that were there keep their order, so that a diff shows what has changed. */
export function writeExpected({ name, expected }: SiteCase, reading: unknown): void {
  writeFileSync(fileOf(name, 'expected.json'), json(inOrderOf(expected, reading)));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function inOrderOf(model: unknown, value: unknown): unknown {
  if (!isObject(value)) return value;
  const old = isObject(model) ? model : {};
  if (Array.isArray(value)) return value.map((item, n) => inOrderOf(old[n], item));
  const keys = [
    ...Object.keys(old).filter((key) => key in value),
    ...Object.keys(value).filter((key) => !(key in old)),
  ];
  return Object.fromEntries(keys.map((key) => [key, inOrderOf(old[key], value[key])]));
}
