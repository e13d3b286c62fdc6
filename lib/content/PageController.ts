import { type Authored, authorsIn, authorsOf } from '../extract/authors';
import { extractOpenPage } from '../extract/extractPage';
import type { ListPosition } from '../extract/listPosition';
import { type ExtractOptions, type Featurize, type OpenPage, openPage } from '../extract/openPage';
import { RowIndex } from '../extract/RowIndex';
import type { Change } from '../extract/watch';
import type { AccountId, BadgeText, RawObservation, RawPage, RawPost } from '../model';
import type { Site } from '../sites/Site';
import type { Badges } from './Badges';
import { Deduplicator } from './Deduplicator';
import { LibraryCache } from './LibraryCache';
import { accountOf, type PageState, privateOnly, stateAfter } from './pageState';
import type { Receipt } from './Sender';

/** What a visit needs from outside. */
export interface PageControllerOptions {
  document: Document;
  site: Site;
  marks: Badges;
  /** Sends a rawPage to the background; its receipt comes back through `receive`. */
  post: (rawPage: RawPage) => void;
  /** Calls back once, after so many ms. */
  later: (ms: number, run: () => void) => void;
  /** Fetches what turns a comment's words into features; only pages with comments need it. */
  fetchDescribe: () => Promise<Featurize | undefined>;
  /** The cached glance of one account. */
  recall: (account: AccountId) => Promise<BadgeText | undefined>;
  /** The cached glances of those of these handles that are in the library. */
  recallMany: (handles: string[]) => Promise<Record<string, BadgeText> | undefined>;
}

/** A page is drawn piece by piece: only what is still missing after this long, ms, is a miss. */
const SETTLED = 3000;

/** One tab on one site: reads what changes, sends the news, shows badge and chips of the account the page is about now. */
export class PageController {
  readonly #options: PageControllerOptions;
  #news = new Deduplicator();
  #places = new RowIndex();
  #listPosition: ListPosition = {};
  #state: PageState = { page: { kind: 'other' }, misses: [] };
  #glance: BadgeText | undefined;
  #asking: AccountId | undefined;
  #url = new URL('about:blank');
  #describe: Featurize | 'asked' | undefined;
  /** The header on the page was seen to be this account's: only then may its badge stand there. */
  #headed = false;
  readonly #library: LibraryCache;

  constructor(options: PageControllerOptions) {
    this.#options = options;
    this.#library = new LibraryCache({ ...options, onChange: (handles) => this.#readAgain(handles) });
  }

  get state(): PageState {
    return this.#state;
  }

  /** Reads what changed. */
  change({ url, moved, roots }: Change): void {
    if (moved) this.#reset(url);
    const reader = this.#open(url, {
      wants: (author) => this.#library.has(author),
      ...(roots ? { within: roots } : {}),
    });
    const authored = authorsIn(reader);
    const rawPage = this.#gather(reader);
    if (reader.rawPage.comments.length > 0) this.#fetchDescribe();
    this.#note({ ...rawPage, misses: [] });
    this.#ask();
    this.#send({ ...rawPage, misses: [], posts: rawPage.posts.filter((post) => this.#isOfUse(post, rawPage)) });
    this.#showBadge();
    this.#showChips(authored);
    this.#library.learn([...authored, ...rawPage.posts].map(({ author }) => author));
  }

  /** What these post is of use now, or no more; a thread is its first author's as a whole. */
  #readAgain(handles: ReadonlySet<string>): void {
    const { site, document } = this.#options;
    const theirs = authorsOf(site, document, this.#url).filter(({ author = '' }) => handles.has(author));
    const roots = this.#state.page.kind === 'post' ? {} : { roots: theirs.map(({ item }) => item) };
    this.change({ url: this.#url, moved: false, ...roots });
  }

  /** Comments wait until their words can be turned into features: without them the same comment would count twice. */
  #gather(reader: OpenPage): RawPage {
    const rawPage = extractOpenPage(reader);
    return reader.describe ? rawPage : { ...rawPage, comments: [] };
  }

  #open(url: URL, options: ExtractOptions): OpenPage {
    const { document, site } = this.#options;
    const describe = typeof this.#describe === 'function' ? { describe: this.#describe } : {};
    return openPage(site, document, url, { ...options, listPosition: this.#listPosition, ...describe });
  }

  /** The post that a page is about is always read, for it says whose the page is. */
  #isOfUse({ author }: RawPost, { page }: RawPage): boolean {
    return page.kind !== 'post' || this.#library.has(author);
  }

  async #fetchDescribe(): Promise<void> {
    if (this.#describe !== undefined) return;
    this.#describe = 'asked';
    this.#describe = await this.#options.fetchDescribe();
    if (this.#describe) this.change({ url: this.#url, moved: false });
  }

  /**
   * Takes away what no longer belongs where it stands, before anybody sees it there: pages use their nodes again, and what
   * changed is read a moment later only.
   */
  touch(touched: ReadonlySet<Element>, moved: boolean): void {
    const { document, site, marks } = this.#options;
    if (moved) {
      marks.clear();
      return;
    }
    const chips = marks.chipsIn(touched);
    if (chips.size === 0 || !site.chip) return;
    const authors = new Map(
      authorsOf(site, document, this.#url, [...chips.keys()]).map(({ item, author }) => [item, author]),
    );
    for (const [item, handle] of chips) {
      if (authors.get(item) !== handle) marks.showChip(item, site.chip, undefined);
    }
  }

  /** Takes an acknowledgement: a newer glance of the account that was read. */
  receive(receipt: Receipt, { rawPage }: RawObservation): void {
    const { glance } = receipt;
    if (!glance) return;
    this.#library.meet(glance);
    const account = accountOf(rawPage);
    if (account !== glance.account || account !== this.#state.account) return;
    this.#glance = glance;
    this.#showBadge();
  }

  #reset(url: URL): void {
    this.#url = url;
    this.#options.later(SETTLED, () => this.#settle(url));
    this.#news = new Deduplicator();
    this.#places = new RowIndex();
    this.#listPosition = {};
    this.#glance = undefined;
    this.#asking = undefined;
    this.#headed = false;
    this.#state = { page: { kind: 'other' }, misses: [] };
    this.#library.moveOn();
    this.#options.marks.clear();
  }

  /** Once the page stands, all of it: what could be read on it and what could not, for the popup and for "this site has changed". */
  #settle(url: URL): void {
    if (url !== this.#url) return;
    const rawPage = this.#gather(this.#open(url, {}));
    this.#note(rawPage);
    this.#send(rawPage);
    this.#showBadge(); // the page may have turned dark meanwhile
  }

  #note(rawPage: RawPage): void {
    if (rawPage.profile && (rawPage.profile.name !== undefined || rawPage.profile.followers)) this.#headed = true;
    this.#state = stateAfter(this.#state, rawPage);
  }

  #ask(): void {
    const { account } = this.#state;
    if (!account || account === this.#asking) return;
    this.#asking = account;
    this.#options.recall(account).then((glance) => {
      if (!glance || this.#state.account !== account || this.#glance) return;
      this.#glance = glance;
      this.#showBadge();
    });
  }

  #send(rawPage: RawPage): void {
    const members = this.#places.settle(rawPage.members);
    const news = this.#news.of(this.#state.private ? privateOnly(rawPage) : { ...rawPage, members });
    if (news) this.#options.post(news);
  }

  #showBadge(): void {
    const { marks, document, site } = this.#options;
    const { page, account } = this.#state;
    const glance = this.#glance;
    const wanted = page.kind === 'profile' && this.#headed && !this.#state.private;
    if (!wanted || !glance || glance.account !== account) marks.hideBadge();
    else marks.showBadge(document, site.badge, glance);
  }

  #showChips(authored: readonly Authored[]): void {
    const { site, marks } = this.#options;
    if (!site.chip) return;
    marks.sweep();
    for (const { item, author } of authored) {
      const own = author === this.#state.page.handle && this.#state.page.kind === 'profile';
      marks.showChip(item, site.chip, own ? undefined : this.#library.get(author));
    }
  }
}
