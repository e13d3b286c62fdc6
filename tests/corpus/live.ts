import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Any object of a live-truth.json: what the maker of the live pages put in. */
export type Fact = Record<string, unknown>;

const FOLDER = process.env.HUNDRED_CORPUS ?? '../shared/corpus';

/** Every object in a site's live-truth.json that has this field, by it. They are read at run time and never copied. */
export function factsBy(site: string, key: string, beside: string): Map<string, Fact> {
  const file = join(FOLDER, site, 'live-truth.json');
  const facts = new Map<string, Fact>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const fact = value as Fact;
    const name = fact[key];
    if (typeof name === 'string' && beside in fact) facts.set(name, fact);
    for (const inner of Object.values(fact)) walk(inner);
  };
  if (existsSync(file)) walk(JSON.parse(readFileSync(file, 'utf8')));
  return facts;
}

/** The page's own address, as its maker gave it. */
export function addressOf(site: string, page: string): string {
  const { urls } = JSON.parse(readFileSync(join(FOLDER, site, 'live-truth.json'), 'utf8')) as {
    urls: Record<string, string>;
  };
  return urls[page] ?? '';
}

/** A number of a fact; one that is not there is none at all, so that the test fails. */
export function numberOf(fact: Fact | undefined, ...fields: string[]): number {
  return fields.reduce((sum, field) => sum + Number(fact?.[field] ?? Number.NaN), 0);
}

/** Names of live pages: profile-de, profile-en-scrolled, … */
export const LIVE = {
  profile: ['profile-de', 'profile-en', 'profile-en-scrolled', 'profile-tall-de', 'profile-tall-en'],
  home: ['home-de', 'home-en', 'home-en-scrolled', 'home-tall-de', 'home-tall-en'],
  post: ['post-de', 'post-en', 'post-en-scrolled'],
  followers: ['followers-de', 'followers-en', 'followers-en-scrolled'],
};
