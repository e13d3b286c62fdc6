import { authorsIn, authorsOf } from '../extract/authors';
import { extractOpenPage } from '../extract/extractPage';
import type { ListedPosts } from '../extract/listOrder';
import type { ListPosition } from '../extract/listPosition';
import { type ExtractOptions, type Featurize, type OpenPage, openPage } from '../extract/openPage';
import { RowIndex } from '../extract/RowIndex';
import type { Change } from '../extract/watch';
import type { AccountId, BadgeText, PageSettings, RawObservation, RawPage, RawPost } from '../model';
import type { Site } from '../sites/Site';
import type { Badges } from './Badges';
import { Deduplicator } from './Deduplicator';
import { ItemOrigins } from './ItemOrigins';
import { LibraryCache } from './LibraryCache';
import { PageBadges } from './PageBadges';
import { accountOf, INITIAL_STATE, type PageState, privateOnly, stateAfter } from './pageState';
import type { Receipt } from './Sender';

/** What a PageController needs from outside. */
export interface PageControllerOptions {
  document: Document;
  site: Site;
  /** What is shown in pages. */
  density: PageSettings['density'];
  badges: Badges;
  /** Sends a raw page to the background; its receipt comes back through `receive`. */
  send: (rawPage: RawPage) => void;
  /** Calls back once, after so many ms. */
  after: (ms: number, run: () => void) => void;
  /** Loads what turns a comment's words into features; only pages with comments need it. */
  loadFeaturize: () => Promise<Featurize | undefined>;
  /** The cached score of one account. */
  fetchBadgeText: (account: AccountId) => Promise<BadgeText | undefined>;
  /** The cached scores of those of these handles that are in the library. */
  fetchBadgeTexts: (handles: string[]) => Promise<Record<string, BadgeText> | undefined>;
}

/** A page is drawn piece by piece: only what is still missing after this long, ms, is a miss. */
const SETTLED = 3000;

/** One tab on one site: extracts what changes, sends what is new, shows badge and chips of the current page. */
export class PageController {
  readonly #options: PageControllerOptions;
  readonly #library: LibraryCache;
  readonly #pageBadges: PageBadges;
  readonly #origins: ItemOrigins;
  #deduplicator = new Deduplicator();
  #rowIndex = new RowIndex();
  #listPosition: ListPosition = {};
  #listedPosts: ListedPosts = new WeakMap();
  #state = INITIAL_STATE;
  #url = new URL('about:blank');
  /** The account whose profile the page is, once its header has come. */
  #owner: string | undefined;
  /** The account whose cached score was asked for. */
  #requested: AccountId | undefined;
  #featurize: Featurize | 'requested' | undefined;

  constructor(options: PageControllerOptions) {
    this.#options = options;
    this.#origins = new ItemOrigins(options.site, options.document);
    this.#library = new LibraryCache({ ...options, onChange: (handles) => this.#extractAgain(handles) });
    this.#pageBadges = new PageBadges({ ...options, badgeTextOf: (handle) => this.#library.get(handle) });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Extracts what changed. */
  change({ url, moved, roots }: Change): void {
    if (moved) this.#reset(url);
    const page = this.#open(url, {
      isWanted: (author) => this.#library.has(author),
      ...(roots ? { within: roots } : {}),
    });
    const items = authorsIn(page);
    const rawPage = this.#extract(page);
    if (page.owner !== undefined && page.owner !== this.#owner) {
      this.#setOwner(page.owner);
      if (roots) {
        this.change({ url, moved: false });
        return;
      }
    }
    if (page.rawPage.comments.length > 0) this.#loadFeaturize();
    this.#state = stateAfter(this.#state, { ...rawPage, misses: [] });
    this.#requestBadgeText();
    this.#send({ ...rawPage, misses: [], posts: rawPage.posts.filter((post) => this.#isWanted(post, rawPage)) });
    this.#pageBadges.showBadge(this.#state);
    this.#pageBadges.showChips(items, this.#state);
    this.#library.request([...items, ...rawPage.posts].map(({ author }) => author));
  }

  /** Elements changed and are about to be extracted: takes away at once what no longer belongs there. */
  removeOutdated(changed: ReadonlySet<Element>, moved: boolean): void {
    if (moved) this.#origins.leave(changed);
    this.#pageBadges.removeOutdated(changed, moved, this.#url);
  }

  /** Takes an acknowledgement: a newer score of the account that was read. */
  receive({ badgeText }: Receipt, { rawPage }: RawObservation): void {
    if (!badgeText) return;
    this.#library.set(badgeText);
    const account = accountOf(rawPage);
    if (account === badgeText.account && account === this.#state.account)
      this.#pageBadges.setBadgeText(badgeText, this.#state);
  }

  /** These turned out to be in the library, or to have left it: their posts are of use now, or no more. */
  #extractAgain(handles: ReadonlySet<string>): void {
    const { site, document } = this.#options;
    const items = authorsOf(site, document, this.#url).filter(({ author = '' }) => handles.has(author));
    // a thread is its first author's as a whole
    const roots = this.#state.page.kind === 'post' ? {} : { roots: items.map(({ item }) => item) };
    this.change({ url: this.#url, moved: false, ...roots });
  }

  /** Comments wait until their words can be turned into features: without them the same comment would count twice. */
  #extract(page: OpenPage): RawPage {
    const rawPage = extractOpenPage(page);
    return page.featurize ? rawPage : { ...rawPage, comments: [] };
  }

  #open(url: URL, options: ExtractOptions): OpenPage {
    const { document, site } = this.#options;
    const featurize = typeof this.#featurize === 'function' ? { featurize: this.#featurize } : {};
    return openPage(site, document, url, {
      ...options,
      listPosition: this.#listPosition,
      listedPosts: this.#listedPosts,
      origins: this.#origins,
      ...featurize,
    });
  }

  /** The post that a page is about is always extracted, for it names the page's owner. */
  #isWanted({ author }: RawPost, { page }: RawPage): boolean {
    return page.kind !== 'post' || this.#library.has(author);
  }

  async #loadFeaturize(): Promise<void> {
    if (this.#featurize !== undefined) return;
    this.#featurize = 'requested';
    this.#featurize = await this.#options.loadFeaturize();
    if (this.#featurize) this.change({ url: this.#url, moved: false });
  }

  /** What was sent as somebody else's is of no account of it: an address may name nobody, and a header come late. */
  #setOwner(owner: string): void {
    if (this.#owner !== undefined) {
      this.#deduplicator = new Deduplicator();
      this.#state = INITIAL_STATE;
      this.#requested = undefined;
      this.#pageBadges.reset();
    }
    this.#owner = owner;
  }

  #reset(url: URL): void {
    this.#url = url;
    this.#origins.arrive(url);
    this.#options.after(SETTLED, () => this.#settle(url));
    this.#deduplicator = new Deduplicator();
    this.#rowIndex = new RowIndex();
    this.#listPosition = {};
    this.#listedPosts = new WeakMap();
    this.#owner = undefined;
    this.#requested = undefined;
    this.#state = INITIAL_STATE;
    this.#library.forgetRequests();
    this.#pageBadges.reset();
  }

  /** Once the page is complete, all of it: what was found and what was not, for the popup and for "this site has changed". */
  #settle(url: URL): void {
    if (url !== this.#url) return;
    const rawPage = this.#extract(this.#open(url, {}));
    this.#state = stateAfter(this.#state, rawPage);
    this.#send(rawPage);
    this.#pageBadges.showBadge(this.#state); // the page may have turned dark meanwhile
  }

  #requestBadgeText(): void {
    const { account } = this.#state;
    if (!account || account === this.#requested) return;
    this.#requested = account;
    this.#options.fetchBadgeText(account).then((badgeText) => {
      const isCurrent = this.#state.account === account && !this.#pageBadges.badgeText;
      if (badgeText && isCurrent) this.#pageBadges.setBadgeText(badgeText, this.#state);
    });
  }

  #send(rawPage: RawPage): void {
    const members = this.#rowIndex.indexRows(rawPage.members);
    const unsent = this.#deduplicator.unsentOf(this.#state.private ? privateOnly(rawPage) : { ...rawPage, members });
    if (unsent) this.#options.send(unsent);
  }
}
