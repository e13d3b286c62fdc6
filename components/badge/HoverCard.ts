/** A card that is only pointed at closes when left; one that was clicked stays until something else is clicked. */
type Opened = '' | 'near' | 'held';

/** Time to cross the gap between pill and card, ms. */
const GRACE = 160;

/** Opens and closes a pill's card: hover, keyboard focus, press; Escape, scrolling, leaving, or a press elsewhere closes. */
export class HoverCard {
  readonly #pill: HTMLElement;
  readonly #draw: () => HTMLElement | undefined;
  #opened: Opened = '';
  #card: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #away: AbortController | undefined;

  /** @param draw puts a card where it belongs; undefined: the pill is gone */
  constructor(pill: HTMLElement, draw: () => HTMLElement | undefined) {
    this.#pill = pill;
    this.#draw = draw;
    pill.setAttribute('aria-expanded', 'false');
    this.#stayNear(pill);
    if (pill.matches(':hover')) this.#open('near'); // it was pointed at before this came
  }

  /** Another content: an open card is drawn anew. */
  update(): void {
    if (this.#card) this.#show();
  }

  /** The pill was clicked, tapped, or pressed on the keyboard. */
  press(): void {
    if (this.#opened === 'held') this.close();
    else this.#open('held');
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#opened = '';
    this.#away?.abort();
    this.#card?.remove();
    this.#card = undefined;
    this.#pill.setAttribute('aria-expanded', 'false');
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
    if (!card) {
      this.close();
      return;
    }
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
