import type { Member } from '../account';
import type { MemberRule } from '../site';
import { fieldsOf } from './field';
import { itemsOf, rulesFor } from './items';
import type { Reader } from './read';
import { known } from './readProfile';

/** Reads the people of a list (and the site's hover cards) into the reading; each once. */
export function readMembers(reader: Reader): void {
  const { site, look, reading } = reader;
  for (const rule of rulesFor(site.member, look.page.kind, ['followers'])) {
    const seen = new Set<string>();
    let place = 0;
    for (const item of itemsOf(rule, reader)) {
      const member = readMember(rule, item, reader);
      if (!member || seen.has(member.handle)) continue;
      seen.add(member.handle);
      if (rule.ordered) member.place = place++;
      reading.members.push(member);
    }
  }
}

function readMember(rule: MemberRule, item: Element, reader: Reader): Member | undefined {
  const { site, reading } = reader;
  const read = fieldsOf(item, reader.lookAt(item, rule.not), site, reading.misses);
  const handle = read.handle('member.handle', rule.handle);
  if (handle === undefined) {
    reading.misses.push({ field: 'member.handle', why: 'it was not found on the page' });
    return undefined;
  }
  return {
    handle,
    ...known({
      name: read.text('member.name', rule.name),
      bio: read.text('member.bio', rule.bio),
      defaultAvatar: read.flag('member.defaultAvatar', rule.defaultAvatar),
      verified: read.flag('member.verified', rule.verified),
      followers: read.count('member.followers', rule.followers),
      following: read.count('member.following', rule.following),
      posts: read.count('member.posts', rule.posts),
    }),
  };
}
