import type { RawMember } from '../model';
import type { MemberRule } from '../sites/Site';
import { known } from './extractProfile';
import { fieldsOf } from './fields';
import { itemsOf, rulesFor } from './items';
import { offsetOf } from './listPosition';
import type { PageReader } from './openPage';

/** Reads the people of a list (and the site's hover cards) into the rawPage; each once. */
export function extractMembers(reader: PageReader): void {
  const { site, look, rawPage } = reader;
  for (const rule of rulesFor(site.member, look.page.kind, ['followers'])) {
    const seen = new Set<string>();
    let place = 0;
    for (const item of rule.ordered ? rowsOf(rule, reader) : itemsOf(rule, reader)) {
      const member = readMember(rule, item, reader);
      if (!member || seen.has(member.handle)) continue;
      seen.add(member.handle);
      if (rule.ordered) member.place = toldPlace(item) ?? place++;
      rawPage.members.push(member);
    }
  }
}

/** Where the page itself says that the row stands: those above it may be stubs of themselves. */
function toldPlace(item: Element): number | undefined {
  const told = Number(item.closest('[aria-posinset]')?.getAttribute('aria-posinset'));
  return told > 0 ? told - 1 : undefined;
}

/**
 * All rows of a list from the top down, the unchanged ones too: a row's place is told by its neighbours. Recycled rows may stand in
 * another order in the tree than on the screen.
 */
function rowsOf(rule: MemberRule, reader: PageReader): Element[] {
  const rows = itemsOf(rule, { ...reader, within: undefined }).map((item) => ({ item, offset: offsetOf(item) ?? 0 }));
  return rows.sort((a, b) => a.offset - b.offset).map(({ item }) => item);
}

function readMember(rule: MemberRule, item: Element, reader: PageReader): RawMember | undefined {
  const { site, rawPage } = reader;
  const look = reader.lookAt(item, rule.not);
  const read = fieldsOf(item, look, site, rawPage.misses);
  const handle = read.handle('member.handle', rule.handle);
  if (handle === undefined) {
    rawPage.misses.push({ field: 'member.handle', why: 'not found' });
    return undefined;
  }
  return {
    handle,
    ...known({
      lang: reader.langIfOther(look),
      name: read.text(rule.name),
      bio: read.text(rule.bio),
      defaultAvatar: read.flag(rule.defaultAvatar),
      verified: read.flag(rule.verified),
      followers: read.count(rule.followers),
      following: read.count(rule.following),
      posts: read.count(rule.posts),
    }),
  };
}
