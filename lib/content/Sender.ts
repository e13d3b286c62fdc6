import type { BadgeText, RawObservation, RawPage } from '../model';

/** What the background answers to an observation; undefined: it was not there to answer. */
export interface Receipt {
  ok: boolean;
  /** false: refused for good; sending it again is of no use. */
  again?: boolean;
  badgeText?: BadgeText;
}

/** What sending needs from outside. */
export interface SenderOptions {
  deliver: (observation: RawObservation) => Promise<Receipt | undefined>;
  onReceipt: (receipt: Receipt, observation: RawObservation) => void;
  newId: () => string;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  signal: AbortSignal;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
/** Tries before an observation is given up: the extension was removed under the page. */
const TRIES = 12;

/** Sends observations in order, each under one id, again and again until the background has acknowledged it. */
export class Sender {
  readonly #options: SenderOptions;
  #queue: Promise<void> = Promise.resolve();

  constructor(options: SenderOptions) {
    this.#options = options;
  }

  /** Queues a raw page; resolves when it was acknowledged or given up. */
  send(rawPage: RawPage): Promise<void> {
    const { newId, now } = this.#options;
    const observation = { id: newId(), at: now(), rawPage };
    this.#queue = this.#queue.then(() => this.#deliver(observation));
    return this.#queue;
  }

  async #deliver(observation: RawObservation): Promise<void> {
    const { deliver, onReceipt, wait, signal } = this.#options;
    let pause = FIRST_WAIT;
    for (let tries = 0; tries < TRIES && !signal.aborted; tries++) {
      const receipt = await deliver(observation);
      if (receipt?.ok) onReceipt(receipt, observation);
      if (receipt?.ok || receipt?.again === false) return;
      await wait(pause);
      pause = Math.min(pause * 2, LONGEST_WAIT);
    }
  }
}
