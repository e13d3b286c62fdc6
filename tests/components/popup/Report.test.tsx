// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import { NOW } from '../../gallery/cards';
import { views } from '../../gallery/views';
import { words } from '../../words';

afterEach(cleanup);

const nothing = () => {};
const removed = async () => ({ ok: true as const });
const actions = { library: nothing, csv: nothing, json: nothing, forgetAll: removed };

function show(more: Partial<PopupProps>): HTMLElement {
  const view = views.mira ?? { state: 'unsupported' };
  const props = { view, sites: ['X'], site: 'X', words, now: NOW, actions };
  return render(<Popup {...props} {...more} />).container as HTMLElement;
}

const button = (box: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...box.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};

describe('the report', () => {
  it('is made by one click, shown, and only then copied', async () => {
    const reporting = { make: vi.fn(async () => '<!-- Hundred -->'), copy: vi.fn(async () => undefined) };
    const box = show({ reporting });
    expect(reporting.make).not.toHaveBeenCalled();
    fireEvent.click(button(box, 'Something wrong?'));
    await waitFor(() => expect(box.querySelector('textarea')?.value).toBe('<!-- Hundred -->'));
    expect(box.querySelector('textarea')?.readOnly).toBe(true);
    expect(box.textContent).toContain('Hundred sends nothing');
    expect(reporting.copy).not.toHaveBeenCalled();
    fireEvent.click(button(box, 'Copy'));
    await waitFor(() => expect(box.textContent).toContain('Copied'));
    expect(reporting.copy).toHaveBeenCalledWith('<!-- Hundred -->');
  });

  it('is offered by a button where the page has changed, and not at all where nothing can be reported', () => {
    const reporting = { make: async () => '', copy: async () => undefined };
    const changed = views.changed ?? { state: 'unsupported' };
    expect(button(show({ reporting, view: changed }), 'Make a report').className).toBe('first');
    cleanup();
    expect(show({ reporting, view: { state: 'private' } }).textContent).not.toContain('Something wrong?');
    cleanup();
    expect(show({}).textContent).not.toContain('Something wrong?');
  });

  it('says when it cannot be made', async () => {
    const box = show({ reporting: { make: async () => undefined, copy: async () => undefined } });
    fireEvent.click(button(box, 'Something wrong?'));
    await waitFor(() => expect(box.textContent).toContain('No report can be made of this page'));
  });
});

it('what cannot be read any more is said first', () => {
  const since = NOW - 400 * 864e5;
  const health = { field: 'post.likes', site: 'X', since };
  expect(show({ health }).firstElementChild?.textContent).toMatch(
    /^Hundred has not been able to read likes on X since .+\.$/,
  );
});

describe('a host that has to be allowed', () => {
  const view = { state: 'instance' as const, host: 'tide.example', software: 'Mastodon' };

  it('is offered by its name, and asked for by the click', () => {
    const allow = vi.fn();
    const box = show({ view, instance: { host: 'tide.example', allow } });
    expect(box.querySelector('h1')?.textContent).toBe('tide.example can be read');
    fireEvent.click(button(box, 'Read this instance'));
    expect(allow).toHaveBeenCalledOnce();
  });

  it('is taken back by one click once it was', () => {
    const stop = vi.fn();
    const box = show({ instance: { host: 'tide.example', allow: nothing, stop } });
    fireEvent.click(button(box, 'Stop reading this instance'));
    expect(stop).toHaveBeenCalledOnce();
  });
});
