import type { RawProfile } from '../model';
import { extract, first } from './extractors';
import { fieldsOf } from './fields';
import { isTrue } from './items';
import type { PageReader } from './openPage';

/** Reads the account's header into the rawPage. False: the page must not be read at all (a person's own profile). */
export function extractProfile(reader: PageReader): boolean {
  const { site, look, rawPage, scope } = reader;
  const rule = site.profile;
  const isAboutOne = look.page.kind === 'profile' || look.page.kind === 'followers';
  if (isAboutOne && rule.personal?.some((way) => isTrue(extract(way, scope, look)))) return false;
  if (!(rule.on ?? ['profile']).includes(look.page.kind)) return true;
  const root = typeof rule.root === 'string' ? first(scope, rule.root, look) : rule.root(scope, look);
  if (!root) {
    if (look.page.kind === 'profile') rawPage.misses.push({ field: 'profile', why: 'not found' });
    return true;
  }
  const read = fieldsOf(root, reader.lookAt(root), site, rawPage.misses);
  const shown = read.handle('profile.handle', rule.handle);
  const handle = shown ?? look.page.handle;
  if (!handle) {
    rawPage.misses.push({ field: 'profile.handle', why: 'not said' });
    return true;
  }
  if (look.page.handle && look.page.handle !== handle) {
    // After an in-page navigation the old header stands for a moment under the new address.
    rawPage.misses.push({ field: 'profile', why: 'another account' });
    return true;
  }
  if (look.page.kind === 'profile') rawPage.page.handle = handle;
  if (!isTouched(root, reader)) return true;
  const found = {
    name: read.text(rule.name),
    verified: read.flag(rule.verified),
    followers: read.count(rule.followers),
    following: read.count(rule.following),
    posts: read.count(rule.posts),
    joined: read.moment(rule.joined),
    bio: read.text(rule.bio),
    defaultAvatar: read.flag(rule.defaultAvatar),
    private: read.flag(rule.private),
  };
  const profile: RawProfile = { handle, ...known(found) };
  rawPage.profile = profile;
  for (const field of rule.always ?? ['name', 'followers']) {
    if (!(field in profile)) rawPage.misses.push({ field: `profile.${field}`, why: 'not found' });
  }
  return true;
}

/** The object without its missing fields, so that absent means not seen. */
export function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Did something change in the header, or in the head, where the exact figures may stand? */
function isTouched(root: Element, { within }: PageReader): boolean {
  if (!within) return true;
  const { head } = root.ownerDocument;
  return within.some((changed) => root.contains(changed) || changed.contains(root) || head.contains(changed));
}
