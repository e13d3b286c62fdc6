// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BadgeProps, drawBadge, eraseBadge } from '../../components/drawBadge';
import { showCard } from '../../components/showCard';
import type { Scorecard } from '../../lib/account';
import { toGlance } from '../../lib/i18n/glance';
import { first, guru, mira, NOW, ola, quiet, unusual } from '../gallery/cards';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.replaceChildren(box);
});

function show(card: Scorecard, rest: Partial<BadgeProps> = {}): HTMLElement {
  drawBadge(box, { glance: toGlance(card, NOW, 'en'), theme: 'dark', showCard, ...rest });
  return box.querySelector('button') as HTMLElement;
}
const card = () => box.querySelector('.card');
const pointer = (pointerType: string) => new PointerEvent('pointerenter', { pointerType });

describe('drawBadge', () => {
  it.each([mira, guru, unusual, quiet, ola, first])('is at most three elements: %#', (one) => {
    show(one);
    expect(box.querySelectorAll('*').length).toBeLessThanOrEqual(3);
    show(one, { compact: true });
    expect(box.querySelectorAll('*').length).toBeLessThanOrEqual(2);
  });

  it('shows ratio and word, speaks the whole sentence, wears the theme it is given', () => {
    const pill = show(mira);
    expect(pill.textContent).toBe('1:633answer');
    expect(pill.getAttribute('aria-label')).toContain('1 response for every 633 followers');
    expect(pill.dataset.theme).toBe('dark');
  });

  it('as a chip shows the ratio only', () => {
    expect(show(guru, { compact: true }).textContent).toBe('1:69k');
  });

  it('is brought up to date in place, its open card too', () => {
    const pill = show(mira);
    pill.click();
    expect(show(quiet)).toBe(pill);
    expect(card()?.querySelector('header')?.textContent).toBe('Quiet');
    expect(box.querySelectorAll('.card')).toHaveLength(1);
  });

  it('is left alone where nothing changed', () => {
    const glance = toGlance(mira, NOW, 'en');
    const props: BadgeProps = { glance, theme: 'dark', showCard };
    drawBadge(box, props);
    const mark = box.querySelector('i');
    drawBadge(box, props);
    expect(box.querySelector('i')).toBe(mark);
    drawBadge(box, { ...props, theme: 'light' });
    expect(box.querySelector('button')?.dataset.theme).toBe('light');
  });

  it('opens its card on a press, keeps the press from the page, closes on Escape', () => {
    const outside = vi.fn();
    const onHow = vi.fn();
    box.addEventListener('click', outside);
    const pill = show(mira, { onHow });
    pill.click();
    expect(pill.getAttribute('aria-expanded')).toBe('true');
    expect(card()?.textContent).toContain('at least 140');
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
    pill.dispatchEvent(pointer('touch'));
    expect(card()).toBeNull();
    pill.dispatchEvent(pointer('mouse'));
    expect(card()?.querySelector('header')?.textContent).toBe('Quiet');
    pill.dispatchEvent(new PointerEvent('pointerleave'));
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  it('waits for what draws cards, and keeps the press from the page meanwhile', async () => {
    const outside = vi.fn();
    box.addEventListener('click', outside);
    let draws: typeof showCard | undefined;
    show(mira, { showCard: (...props) => draws?.(...props) }).click();
    expect(card()).toBeNull();
    draws = showCard;
    await vi.waitFor(() => expect(card()?.textContent).toContain('at least 140'));
    expect(outside).not.toHaveBeenCalled();
  });

  it('waits though the pointer has left what was clicked, and listens to the window once however often it was opened', async () => {
    const listens = vi.spyOn(window, 'addEventListener');
    let draws: typeof showCard | undefined;
    const pill = show(mira, { showCard: (...props) => draws?.(...props) });
    pill.dispatchEvent(pointer('mouse'));
    pill.click();
    pill.dispatchEvent(new PointerEvent('pointerleave'));
    draws = showCard;
    await vi.waitFor(() => expect(card()).not.toBeNull());
    const signals = new Set(listens.mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal));
    expect([...signals].filter((signal) => signal?.aborted === false)).toHaveLength(1);
    listens.mockRestore();
  });

  it('closes again where it never comes', async () => {
    vi.useFakeTimers();
    const pill = show(mira, { showCard: () => undefined });
    pill.click();
    expect(pill.getAttribute('aria-expanded')).toBe('true');
    vi.advanceTimersByTime(2000);
    expect(pill.getAttribute('aria-expanded')).toBe('false');
    vi.useRealTimers();
  });

  it('goes with its card', () => {
    show(mira).click();
    eraseBadge(box);
    expect(box.querySelectorAll('*')).toHaveLength(0);
  });
});
