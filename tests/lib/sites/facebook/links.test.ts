import { describe, expect, it } from 'vitest';
import { hasLinkTo, linkedCount } from '../../../../lib/sites/facebook/links';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

describe('links to parts of the account’s own page', () => {
  it('give a number, but for a tab’s and another account’s', () => {
    const tab = '<a role="tab" href="/ada/followers">9 Followers</a>';
    const others = '<a href="/ben/followers">5</a><a href="/Ada/followers/">1.2K followers</a>';
    expect(run(linkedCount('followers'), tab + others)).toBe('1.2K followers');
    expect(run(linkedCount('followers'), '<a href="/ada/followers">Followers</a>')).toBeUndefined();
    const context = { ...contextAt('profile'), page: { kind: 'profile', handle: '42' } } as const;
    expect(run(linkedCount('followers'), '<a href="/profile.php?id=42&sk=followers">7</a>', { context })).toBe('7');
  });

  it('are there or not', () => {
    expect(run(hasLinkTo('friends'), '<a href="/ada/friends_likes">7</a>')).toBe(false);
    expect(run(hasLinkTo('friends', 'mentions'), '<a href="/ada/friends">7</a>')).toBe(true);
    expect(run(hasLinkTo('friends'), '<a href="https://other.example/ada/friends">7</a>')).toBe(false);
  });
});
