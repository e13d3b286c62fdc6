/** A card that is only pointed at closes when left; one that was clicked stays until something else is clicked. */
type Opened = '' | 'near' | 'held';

/** Time to cross the gap between pill and card, ms. */
const GRACE = 160;

/** Opens and closes a pill's card: hover, keyboard focus, tap; Escape, scrolling, leaving, or a press elsewhere closes. */
export class HoverCard {
  readonly #pill: HTMLElement;
  #draw: () => HTMLElement;
  readonly #lift: (card: HTMLElement, pill: HTMLElement) => void;
  #opened: Opened = '';
  #card: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #away: AbortController | undefined;

  /** @param lift puts the card where it belongs, once it is in the tree. */
  constructor(pill: HTMLElement, draw: () => HTMLElement, lift: (card: HTMLElement, pill: HTMLElement) => void) {
    this.#pill = pill;
    this.#draw = draw;
    this.#lift = lift;
    pill.setAttribute('aria-expanded', 'false');
    this.#stayNear(pill);
    pill.addEventListener('click', (event) => this.#press(event));
    pill.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
  }

  /** Another content; an open card is drawn anew. */
  update(draw: () => HTMLElement): void {
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
    this.#away = new AbortController();
    this.#closeElsewhere(this.#away.signal);
    this.#show();
  }

  #show(): void {
    const card = this.#draw();
    this.#card?.remove();
    this.#card = card;
    this.#stayNear(card);
    card.addEventListener('click', (event) => event.stopPropagation());
    this.#pill.after(card);
    this.#lift(card, this.#pill);
  }

  /** While the pill or the card is pointed at or focused, the card stays. */
  #stayNear(part: HTMLElement): void {
    const leave = (): void => {
      clearTimeout(this.#timer);
      if (this.#opened === 'near') this.#timer = setTimeout(() => this.close(), GRACE);
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
