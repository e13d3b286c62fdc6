// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Badge } from '../../components/Badge';
import type { Scorecard } from '../../lib/account';
import { toGlance } from '../../lib/i18n/glance';
import { first, guru, mira, NOW, ola, quiet, unusual } from '../gallery/cards';

afterEach(cleanup);

const show = (card: Scorecard, rest = {}) =>
  render(<Badge glance={toGlance(card, NOW, 'en')} theme="dark" {...rest} />).container;

describe('Badge', () => {
  it.each([mira, guru, unusual, quiet, ola, first])('is at most three elements: %#', (card) => {
    expect(show(card).querySelectorAll('*').length).toBeLessThanOrEqual(3);
    expect(show(card, { compact: true }).querySelectorAll('*').length).toBeLessThanOrEqual(2);
  });

  it('shows ratio and word, speaks the whole sentence, wears the theme it is given', () => {
    const pill = show(mira).querySelector('button');
    expect(pill?.textContent).toBe('1:633answer');
    expect(pill?.getAttribute('aria-label')).toContain('1 response for every 633 followers');
    expect(pill?.dataset.theme).toBe('dark');
  });

  it('as a chip shows the ratio only', () => {
    expect(show(guru, { compact: true }).textContent).toBe('1:69k');
  });

  it('opens its card on a press, keeps the press from the page, closes on Escape', async () => {
    const outside = vi.fn();
    const box = show(mira, { onHow: () => {} });
    box.addEventListener('click', outside);
    fireEvent.click(box.querySelector('button') as HTMLElement);
    await vi.waitFor(() => expect(box.querySelector('.card')?.textContent).toContain('at least 140'));
    expect(outside).not.toHaveBeenCalled();
    expect(box.querySelector('.card button')?.textContent).toBe('How this is worked out');
    fireEvent.keyDown(window, { key: 'Escape' });
    await vi.waitFor(() => expect(box.querySelector('.card')).toBeNull());
  });

  it('opens on a mouse, not on a touch that only passes', async () => {
    const box = show(quiet);
    const pill = box.querySelector('button') as HTMLElement;
    fireEvent(pill, new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(box.querySelector('.card')).toBeNull();
    fireEvent(pill, new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await vi.waitFor(() => expect(box.querySelector('.card header')?.textContent).toBe('Quiet'));
  });
});
