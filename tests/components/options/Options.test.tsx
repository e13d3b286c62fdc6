// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/Options';
import { words } from '../../words';

afterEach(cleanup);

function show(hosts: string[] = []) {
  const actions = { keepFor: vi.fn(async () => ({ ok: false as const, why: 'full' as const })), stop: vi.fn() };
  const kept = { accounts: 1, posts: 318, comments: 214, members: 1_204 };
  return {
    actions,
    box: render(<Options days={180} kept={kept} hosts={hosts} words={words} actions={actions} />).container,
  };
}

it('shows for how long things are kept, and sets it; says why it could not', async () => {
  const { box, actions } = show();
  const times = [...box.querySelectorAll('label')];
  expect(times.map((time) => time.textContent)).toEqual(['30 days', '90 days', '180 days', '365 days']);
  expect(times.findIndex((time) => time.querySelector('input')?.checked)).toBe(2);
  fireEvent.click(times[0]?.querySelector('input') as Element);
  expect(actions.keepFor).toHaveBeenCalledWith(30);
  await vi.waitFor(() => expect(box.querySelector('[role="alert"]')?.textContent).toMatch(/^The disk is full/));
});

it('says what is kept', () => {
  const rows = [...show().box.querySelectorAll('li')].map((row) => row.textContent);
  expect(rows).toEqual([
    '1 account',
    '318 posts of theirs',
    '214 comments beneath, without names and words',
    '1,204 followers, without names',
  ]);
});

it('lists the hosts that were allowed, and takes one back', () => {
  const { box, actions } = show(['tide.example']);
  fireEvent.click(box.querySelector('[aria-label="Stop reading tide.example"]') as Element);
  expect(actions.stop).toHaveBeenCalledWith('tide.example');
  cleanup();
  expect(show().box.textContent).toContain('None so far');
});
