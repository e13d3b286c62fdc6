import type { RawProfile } from '../model';
import { first, isAnyTrue } from './elements';
import { fieldsAt } from './fields';
import type { OpenPage } from './openPage';

/** Adds the account's header to the raw page. False: the page must not be read at all (a person's own profile). */
export function extractProfile(page: OpenPage): boolean {
  const { site, context, rawPage, scope } = page;
  const { kind } = context.page;
  const rule = site.profile;
  const isAboutAccount = kind === 'profile' || kind === 'followers';
  if (isAboutAccount && isAnyTrue(rule.personal, scope, context)) return false;
  if (!(rule.on ?? ['profile']).includes(kind)) return true;
  const root = headerOf(page);
  if (!root) {
    if (kind === 'profile') rawPage.misses.push({ field: 'profile', why: 'not found' });
    return true;
  }
  const fields = fieldsAt(root, page.contextOf(root), site, rawPage.misses);
  const handle = fields.handle('profile.handle', rule.handle) ?? context.page.handle;
  if (!handle) {
    rawPage.misses.push({ field: 'profile.handle', why: 'not said' });
    return true;
  }
  const isOfPage = page.origins.isHeaderOfPage(handle);
  if (context.page.handle ? context.page.handle !== handle : !isOfPage) {
    // After an in-page navigation the old header is still there for a moment under the new address.
    rawPage.misses.push({ field: 'profile', why: 'another account' });
    return true;
  }
  if (kind === 'profile') {
    rawPage.page.handle = handle;
    page.owner = handle;
  }
  if (!isChanged(root, page)) return true;
  const profile: RawProfile = {
    handle,
    ...withoutMissing({
      name: fields.text(rule.name),
      verified: fields.flag(rule.verified),
      followers: fields.count(rule.followers),
      following: fields.count(rule.following),
      posts: fields.count(rule.posts),
      joined: fields.moment(rule.joined),
      bio: fields.text(rule.bio),
      defaultAvatar: fields.flag(rule.defaultAvatar),
      private: fields.flag(rule.private),
    }),
  };
  rawPage.profile = profile;
  for (const field of rule.always ?? ['name', 'followers']) {
    if (!(field in profile)) rawPage.misses.push({ field: `profile.${field}`, why: 'not found' });
  }
  return true;
}

/** The account's header, as the site finds it. */
export function headerOf({ site, scope, context }: OpenPage): Element | undefined {
  const { root } = site.profile;
  return typeof root === 'string' ? first(scope, root, context) : root(scope, context);
}

/** The object without its missing fields, so that absent means not seen. */
export function withoutMissing<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Did something change in the header, or in the head, where the exact figures may be? */
function isChanged(root: Element, { within }: OpenPage): boolean {
  if (!within) return true;
  const { head } = root.ownerDocument;
  return within.some((changed) => root.contains(changed) || changed.contains(root) || head.contains(changed));
}
