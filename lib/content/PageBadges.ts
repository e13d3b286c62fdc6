import { type AuthoredItem, authorsOf } from '../extract/authors';
import type { BadgeText, PageSettings } from '../model';
import type { Site } from '../sites/Site';
import type { Badges } from './Badges';
import type { PageState } from './pageState';

/** What is needed to decide which marks a page gets. */
export interface PageBadgesOptions {
  document: Document;
  site: Site;
  density: PageSettings['density'];
  badges: Badges;
  /** The score of somebody in the library; undefined: not in it. */
  badgeTextOf: (handle: string | undefined) => BadgeText | undefined;
}

/** Which marks the current page gets: the badge of the account it is about, chips of the authors in its lists. */
export class PageBadges {
  readonly #options: PageBadgesOptions;
  #badgeText: BadgeText | undefined;

  constructor(options: PageBadgesOptions) {
    this.#options = options;
  }

  /** The score of the page's account; undefined: none came yet. */
  get badgeText(): BadgeText | undefined {
    return this.#badgeText;
  }

  /** Another page: its account's score is not known, and no mark of the last page stays. */
  reset(): void {
    this.#badgeText = undefined;
    this.#options.badges.clear();
  }

  /** A score of the page's account came. */
  setBadgeText(badgeText: BadgeText, state: PageState): void {
    this.#badgeText = badgeText;
    this.showBadge(state);
  }

  /** Shows the badge where the page is the account's own profile and its header was read, else hides it. */
  showBadge({ page, account, private: isPrivate, hasHeader }: PageState): void {
    const { badges, document, site, density } = this.#options;
    const badgeText = this.#badgeText;
    const isWanted = density !== 'popup' && page.kind === 'profile' && hasHeader && !isPrivate;
    if (!isWanted || !badgeText || badgeText.account !== account) badges.hideBadge();
    else badges.showBadge(document, site.badge, badgeText);
  }

  /** Shows a chip beside each author who is in the library; on an account's own profile its own posts get none. */
  showChips(items: readonly AuthoredItem[], { page }: PageState): void {
    const { site, badges, badgeTextOf, density } = this.#options;
    if (!site.chip || density !== 'chips') return;
    badges.removeDetached();
    for (const { item, author } of items) {
      const isOwn = author === page.handle && page.kind === 'profile';
      badges.showChip(item, site.chip, isOwn ? undefined : badgeTextOf(author));
    }
  }

  /**
   * Removes chips from items that have become somebody else's, before anybody sees them there: pages use their nodes again, and what
   * changed is read a moment later only.
   */
  removeOutdated(changed: ReadonlySet<Element>, moved: boolean, url: URL): void {
    const { document, site, badges } = this.#options;
    if (moved) {
      badges.clear();
      return;
    }
    const chips = badges.chipsIn(changed);
    if (chips.size === 0 || !site.chip) return;
    const items = authorsOf(site, document, url, [...chips.keys()]);
    const authors = new Map(items.map(({ item, author }) => [item, author]));
    for (const [item, handle] of chips) {
      if (authors.get(item) !== handle) badges.showChip(item, site.chip, undefined);
    }
  }
}
