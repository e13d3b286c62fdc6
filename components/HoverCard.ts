/** A card that is only pointed at closes when left; one that was clicked stays until something else is clicked. */
type Opened = '' | 'near' | 'held';

/** Time to cross the gap between pill and card, ms. */
const GRACE = 160;
/** Time until a card that could not be drawn yet is tried again, ms. */
const SOON = 100;

/** Opens and closes a pill's card: hover, keyboard focus, tap; Escape, scrolling, leaving, or a press elsewhere closes. */
export class HoverCard {
  readonly #pill: HTMLElement;
  #draw: () => HTMLElement | undefined;
  #opened: Opened = '';
  #card: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #away: AbortController | undefined;

  /** @param draw puts a card where it belongs; undefined: not yet */
  constructor(pill: HTMLElement, draw: () => HTMLElement | undefined) {
    this.#pill = pill;
    this.#draw = draw;
    pill.setAttribute('aria-expanded', 'false');
    this.#stayNear(pill);
    pill.addEventListener('click', (event) => this.#press(event));
    pill.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }

  /** Another content; an open card is drawn anew. */
  update(draw: () => HTMLElement | undefined): void {
    this.#draw = draw;
    if (this.#card) this.#show();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#opened = '';
    this.#away?.abort();
    this.#card?.remove();
    this.#card = undefined;
    this.#pill.setAttribute('aria-expanded', 'false');
  }

  /** The badge often stands inside a link or a row that opens something: a press must not reach it. */
  #press(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    if (this.#opened === 'held') this.close();
    else this.#open('held');
  }

  #open(next: Opened): void {
    clearTimeout(this.#timer);
    this.#opened = next;
    if (this.#card) return;
    this.#pill.setAttribute('aria-expanded', 'true');
    this.#away?.abort(); // a card that was waited for may be opened a second time
    this.#away = new AbortController();
    this.#closeElsewhere(this.#away.signal);
    this.#show();
  }

  /** What draws cards may be on its way: it is tried again for a second. */
  #show(tries = 10): void {
    const card = this.#draw();
    if (!card) {
      this.#timer = setTimeout(() => (tries > 0 ? this.#show(tries - 1) : this.close()), SOON);
      return;
    }
    this.#card?.remove();
    this.#card = card;
    this.#stayNear(card);
    card.addEventListener('click', (event) => event.stopPropagation());
  }

  /** While the pill or the card is pointed at or focused, the card stays. */
  #stayNear(part: HTMLElement): void {
    const leave = (): void => {
      if (this.#opened !== 'near') return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.close(), GRACE);
    };
    part.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.#open(this.#opened || 'near');
    });
    part.addEventListener('pointerleave', leave);
    part.addEventListener('focusin', (event) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) this.#open(this.#opened || 'near');
    });
    part.addEventListener('focusout', leave);
  }

  #closeElsewhere(signal: AbortSignal): void {
    const root = this.#pill.getRootNode();
    const own = root instanceof ShadowRoot ? root.host : this.#pill;
    const options = { capture: true, passive: true, signal };
    window.addEventListener(
      'pointerdown',
      (event) => void (event.composedPath().includes(own) || this.close()),
      options,
    );
    window.addEventListener('keydown', (event) => void (event.key === 'Escape' && this.close()), options);
    window.addEventListener('scroll', () => this.close(), options);
  }
}
