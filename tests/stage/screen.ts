import { type Branch, h, toHtml } from './tree';

/** What a site shows at one address; the page's own script builds it. */
export interface Screen {
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  bodyStyle: string;
  css: string;
  /** Classes of the body. */
  bodyClass?: string;
  /** Elements of the head that the server sends: after an in-page navigation they are still those of the first page. */
  served?: Branch[];
  /** Elements of the head that belong to this address; put in place a moment after the address has changed. */
  head: Branch[];
  /** What stands around all pages of the site, sent by the server (so without style), with one element of tag `page` where they go. */
  frame?: Branch;
  /** The page, with one element of tag `list` where the cells go, if they are a list of their own. */
  body: Branch;
  /**
   * What becomes of a page that is left: it goes, stays hidden behind the next one (`stacked`), or stays hidden and is
   * used again for the next page of its tag (`reused`).
   */
  kept?: 'stacked' | 'reused';
  /** `recycled`: absolute cells, few alive, nodes used again. `windowed`: in the flow, far ones emptied. */
  list: 'recycled' | 'windowed';
  cells: Branch[];
  /** What stands in place of a far cell of a windowed list. */
  blanks?: Branch[];
  /** Laid over the page that was there before (Facebook's post in a dialog). */
  over?: Branch;
  /** Hover cards by handle. */
  cards: Record<string, Branch>;
}

/** Replaces the elements of a tag. */
function replaced(tree: Branch, tag: string, by: (tree: Branch) => Branch): Branch {
  if (tree.tag === tag) return by(tree);
  return { ...tree, kids: tree.kids.map((kid) => (typeof kid === 'string' ? kid : replaced(kid, tag, by))) };
}

/** The whole page: its cells in the list, itself in its frame. */
function whole({ frame, body, cells }: Screen, alive: number): Branch {
  const page = replaced(body, 'list', (list) => h('div', list.attrs, ...cells.slice(0, alive)));
  return frame ? replaced(frame, 'page', () => page) : page;
}

function lean(tree: Branch): Branch {
  const { style, ...attrs } = tree.attrs;
  const kept = /display: none|order:|translateY|background-color: rgb/.exec(style ?? '') ? { style: style ?? '' } : {};
  const src = attrs.src?.startsWith('data:') ? { src: '' } : {};
  return {
    tag: tree.tag,
    attrs: { ...attrs, ...src, ...kept },
    kids: tree.kids.map((kid) => (typeof kid === 'string' ? kid : lean(kid))),
  };
}

/** Puts a hover card where the site opens it. */
function withCard(tree: Branch, card: Branch | undefined): Branch {
  if (!card) return tree;
  if (tree.attrs.id === 'layers') return { ...tree, kids: [h('div', { 'data-testid': 'hoverCardParent' }, card)] };
  return { ...tree, kids: tree.kids.map((kid) => (typeof kid === 'string' ? kid : withCard(kid, card))) };
}

/**
 * The screen as a browser would save it once built: no script, no style, the cells that are alive and, if `open` names
 * somebody, that person's hover card.
 */
export function toStill(screen: Screen, alive: number, open = ''): string {
  const html = h(
    'html',
    { lang: screen.lang, dir: screen.dir },
    h(
      'head',
      {},
      h('meta', { charset: 'utf-8' }),
      h('title', {}, screen.title),
      ...(screen.served ?? []),
      ...screen.head,
    ),
    h(
      'body',
      { class: screen.bodyClass, style: screen.bodyStyle },
      withCard(whole(screen, alive), screen.cards[open]),
      screen.over,
    ),
  );
  return `<!DOCTYPE html>\n${toHtml(lean(html))}\n`;
}
