import type { RawMember } from '../model';
import type { MemberRule } from '../sites/Site';
import { withoutMissing } from './extractProfile';
import { fieldsAt } from './fields';
import { itemsOf, rulesFor } from './items';
import { offsetOf } from './listPosition';
import type { OpenPage } from './openPage';

/** Adds the people of a list (and of the site's hover cards) to the raw page; each once. */
export function extractMembers(page: OpenPage): void {
  const { site, context, rawPage } = page;
  for (const rule of rulesFor(site.member, context.page.kind, ['followers'])) {
    const handles = new Set<string>();
    let place = 0;
    for (const item of rule.ordered ? rowsOf(rule, page) : itemsOf(rule, page)) {
      const member = extractMember(rule, item, page);
      if (!member || handles.has(member.handle)) continue;
      handles.add(member.handle);
      if (rule.ordered) member.place = statedPlace(item) ?? place++;
      rawPage.members.push(member);
    }
  }
}

/** The row's place where the page itself states it: those above it may be stubs of themselves. */
function statedPlace(item: Element): number | undefined {
  const place = Number(item.closest('[aria-posinset]')?.getAttribute('aria-posinset'));
  return place > 0 ? place - 1 : undefined;
}

/**
 * All rows of a list from the top down, the unchanged ones too: a row's place follows from its neighbours. Recycled rows may be in
 * another order in the tree than on the screen.
 */
function rowsOf(rule: MemberRule, page: OpenPage): Element[] {
  const rows = itemsOf(rule, { ...page, within: undefined }).map((item) => ({ item, offset: offsetOf(item) ?? 0 }));
  return rows.sort((a, b) => a.offset - b.offset).map(({ item }) => item);
}

function extractMember(rule: MemberRule, item: Element, page: OpenPage): RawMember | undefined {
  const { site, rawPage } = page;
  const context = page.contextOf(item, rule.not);
  const fields = fieldsAt(item, context, site, rawPage.misses);
  const handle = fields.handle('member.handle', rule.handle);
  if (handle === undefined) {
    rawPage.misses.push({ field: 'member.handle', why: 'not found' });
    return undefined;
  }
  return {
    handle,
    ...withoutMissing({
      lang: page.langIfOther(context),
      name: fields.text(rule.name),
      bio: fields.text(rule.bio),
      defaultAvatar: fields.flag(rule.defaultAvatar),
      verified: fields.flag(rule.verified),
      followers: fields.count(rule.followers),
      following: fields.count(rule.following),
      posts: fields.count(rule.posts),
    }),
  };
}
