// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AttachCard, attachCard } from '../../../components/badge/attachCard';
import { type BadgeProps, drawBadge, eraseBadge } from '../../../components/badge/drawBadge';
import type { Scorecard } from '../../../lib/model';
import { toBadgeText } from '../../../lib/wording/badgeText';
import { first, guru, mira, NOW, ola, quiet, unusual } from '../../gallery/cards';
import { words } from '../../words';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function show(card: Scorecard, rest: Partial<BadgeProps> = {}): HTMLElement {
  drawBadge(box, { glance: toBadgeText(card, NOW, words), theme: 'dark', fetchCards, ...rest });
  return box.querySelector('button') as HTMLElement;
}
const fetchCards = async () => attachCard;
const card = () => box.querySelector('.card');
const pointer = (pointerType: string) => new PointerEvent('pointerenter', { pointerType });

describe('drawBadge', () => {
  it.each([mira, guru, unusual, quiet, ola, first])('is at most three elements: %#', (one) => {
    show(one);
    expect(box.querySelectorAll('button, button *').length).toBeLessThanOrEqual(3);
    show(one, { compact: true });
    expect(box.querySelectorAll('button, button *').length).toBeLessThanOrEqual(2);
  });

  it('shows ratio and word, speaks the whole sentence, wears the theme it is given', () => {
    const pill = show(mira);
    expect(pill.textContent).toBe('1:633answer');
    expect(pill.getAttribute('aria-label')).toContain('1 response for every 633 followers');
    expect(pill.dataset.theme).toBe('dark');
  });

  it('as a chip shows the ratio only', () => {
    expect(show(guru, { compact: true }).textContent).toBe('1:62k');
  });

  it('is brought up to date in place, its open card too', async () => {
    const pill = show(mira);
    pill.click();
    await vi.waitFor(() => expect(card()).not.toBeNull());
    expect(show(quiet)).toBe(pill);
    await vi.waitFor(() => expect(card()?.querySelector('header')?.textContent).toBe('Quiet'));
    expect(box.querySelectorAll('.card')).toHaveLength(1);
  });

  it('is left alone where nothing changed', () => {
    const glance = toBadgeText(mira, NOW, words);
    const props: BadgeProps = { glance, theme: 'dark', fetchCards };
    drawBadge(box, props);
    const mark = box.querySelector('i');
    drawBadge(box, props);
    expect(box.querySelector('i')).toBe(mark);
    drawBadge(box, { ...props, theme: 'light' });
    expect(box.querySelector('button')?.dataset.theme).toBe('light');
  });

  it('opens its card on a press, keeps the press from the page, closes on Escape', async () => {
    const outside = vi.fn();
    const onHow = vi.fn();
    box.addEventListener('click', outside);
    const pill = show(mira, { onHow });
    pill.click();
    await vi.waitFor(() => expect(card()?.textContent).toContain('at least 164'));
    expect(pill.getAttribute('aria-expanded')).toBe('true');
    const how = card()?.querySelector('button');
    expect(how?.textContent).toBe('How this is worked out');
    how?.click();
    expect(onHow).toHaveBeenCalledOnce();
    expect(outside).not.toHaveBeenCalled();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card()).toBeNull();
    expect(pill.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens on a mouse, not on a touch that only passes, and closes when left', async () => {
    const pill = show(quiet);
    await vi.waitFor(() => expect(pill.getAttribute('aria-expanded')).toBe('false'));
    pill.dispatchEvent(pointer('touch'));
    expect(card()).toBeNull();
    pill.dispatchEvent(pointer('mouse'));
    expect(card()?.querySelector('header')?.textContent).toBe('Quiet');
    pill.dispatchEvent(new PointerEvent('pointerleave'));
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  it('stays open when pressed, though the pointer leaves; a second press closes it', async () => {
    const pill = show(mira);
    pill.click();
    await vi.waitFor(() => expect(card()).not.toBeNull());
    pill.dispatchEvent(new PointerEvent('pointerleave'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(card()).not.toBeNull();
    pill.click();
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  it('answers a press made before what opens cards was there, and keeps it from the page meanwhile', async () => {
    const outside = vi.fn();
    box.addEventListener('click', outside);
    const coming = Promise.withResolvers<AttachCard>();
    show(mira, { fetchCards: () => coming.promise }).click();
    expect(card()).toBeNull();
    coming.resolve(attachCard);
    await vi.waitFor(() => expect(card()?.textContent).toContain('at least 164'));
    expect(outside).not.toHaveBeenCalled();
  });

  it('listens to the window once however often it was opened', async () => {
    const listens = vi.spyOn(window, 'addEventListener');
    const pill = show(mira);
    await vi.waitFor(() => expect(pill.hasAttribute('aria-expanded')).toBe(true));
    pill.dispatchEvent(pointer('mouse'));
    pill.click();
    pill.dispatchEvent(new PointerEvent('pointerleave'));
    await vi.waitFor(() => expect(card()).not.toBeNull());
    const signals = new Set(listens.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal));
    expect([...signals].filter((signal) => signal?.aborted === false)).toHaveLength(1);
    listens.mockRestore();
  });

  it('sends for it again where it did not come', async () => {
    const answers = [undefined, undefined, attachCard];
    const pill = show(mira, { fetchCards: async () => answers.shift() });
    pill.click();
    await Promise.resolve();
    expect(card()).toBeNull();
    pill.click();
    await vi.waitFor(() => expect(card()).not.toBeNull());
  });

  it('goes with its card, and a pill that is gone opens none', async () => {
    const pill = show(mira);
    pill.click();
    await vi.waitFor(() => expect(card()).not.toBeNull());
    eraseBadge(box);
    expect(box.querySelectorAll('*')).toHaveLength(0);
    box.append(pill);
    pill.dispatchEvent(pointer('mouse'));
    expect(card()).toBeNull();
  });
});
