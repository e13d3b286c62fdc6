import { seedOf } from './random';
import type { Face, SceneComment, ScenePost } from './scene';

/** What a plain handle of the crowd looks like on a site; elsewhere it is as it is. */
const HANDLES: Record<string, (handle: string) => string> = {
  bluesky: (handle) => `${handle.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')}.bsky.social`,
  mastodon: (handle) => `${handle}@${seedOf(handle) % 3 === 0 ? 'tidewiki.example' : 'mastodon.example'}`,
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LOWER = '234567abcdefghijklmnopqrstuvwxyz';

/** Digits in another alphabet, in so many letters. */
function coded(digits: string, alphabet: string, length: number): string {
  const base = BigInt(alphabet.length);
  let rest = BigInt(digits);
  return Array.from({ length }, () => {
    const letter = alphabet[Number(rest % base)] ?? '';
    rest /= base;
    return letter;
  }).join('');
}

/** How a site writes a post's id; elsewhere it is 19 digits. */
const IDS: Record<string, (digits: string) => string> = {
  bluesky: (digits) => `3l${coded(digits, LOWER, 11)}`,
  youtube: (digits) => coded(digits, LETTERS, 11),
  instagram: (digits) => `D${coded(digits, LETTERS, 10)}`,
  threads: (digits) => `D${coded(digits, LETTERS, 10)}`,
  mastodon: (digits) => `11${digits.slice(0, 16)}`,
};

/** A handle as the site writes it; one that is written so already stays. */
function handleOn(site: string, handle: string): string {
  return /[.@]/.test(handle) ? handle : (HANDLES[site]?.(handle) ?? handle);
}

/** Somebody of the crowd on a site. */
export function faceOn(site: string, face: Face): Face {
  return { ...face, handle: handleOn(site, face.handle) };
}

function commentOn(site: string, comment: SceneComment): SceneComment {
  const { author, inReplyTo } = comment;
  const beneath = inReplyTo === undefined ? {} : { inReplyTo: handleOn(site, inReplyTo) };
  return { ...comment, author: faceOn(site, author), ...beneath };
}

/** A post with everyone's handle, and its own id, as the site writes them. */
export function addressed(site: string, post: ScenePost): ScenePost {
  return {
    ...post,
    id: IDS[site]?.(post.id) ?? post.id,
    author: faceOn(site, post.author),
    comments: post.comments.map((comment) => commentOn(site, comment)),
    ...(post.sharedBy ? { sharedBy: faceOn(site, post.sharedBy) } : {}),
  };
}
