// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/popup/Footer';
import { Popup } from '../../../components/popup/Popup';
import type { View } from '../../../components/shared/view';
import { mira, NOW, ola } from '../../gallery/cards';
import { views } from '../../gallery/views';
import { wordsIn } from '../../words';

afterEach(cleanup);

const actions = (): Actions => ({
  library: vi.fn(),
  csv: vi.fn(),
  json: vi.fn(),
  forgetAll: vi.fn(async () => ({ ok: true as const })),
  forget: vi.fn(async () => ({ ok: true as const })),
  how: vi.fn(),
});

function show(view: View | undefined, act = actions(), lang = 'en') {
  if (!view) throw new Error('no such view');
  return render(<Popup view={view} sites={['X', 'Facebook']} site="X" words={wordsIn(lang)} now={NOW} actions={act} />)
    .container;
}

describe('each state says what it is', () => {
  it.each([
    ['unsupported', 'Nothing to read on this page', 'Sites that can be read: X, Facebook.'],
    ['private', 'Private: not scored, not kept', 'nothing of them is stored'],
    ['silent', 'This page is not read yet', 'open before Hundred could read it'],
    ['withheld', 'x.com is not read', 'Allow reading X'],
    ['instance', 'tide.example can be read', 'It runs Mastodon'],
    ['nothing', 'Nothing seen of @mira_halvorsen yet', 'One post is enough'],
    ['nobody', 'No account on this page yet', 'Open a profile'],
    ['changed', 'This page has changed', 'likes: not found'],
    ['error', 'The library does not open', 'held open by another version of Hundred'],
    ['unreadable', 'What was kept of @tide_room cannot be read', 'load this page again'],
  ])('%s: %s', (name, title, text) => {
    const box = show(views[name]);
    expect(box.querySelector('h1')?.textContent).toBe(title);
    expect(box.textContent).toContain(text);
    expect(box.querySelector('.dot-field')).toBeNull();
  });

  it('an account: headline, field, both words with their evidence, every signal with what it was read from', () => {
    const box = show(views.mira);
    expect(box.querySelector('h1')?.textContent).toBe('1 response for every 633 followers');
    expect(box.querySelector('.rate p')?.textContent).toBe('(283–1,417) · usual 1 for 750–6,700 · from 14 posts');
    expect([...box.querySelectorAll('.verdicts b')].map((b) => b.textContent)).toEqual([
      'People answer',
      'Real: not enough seen yet',
    ]);
    expect(box.querySelector('.verdicts')?.textContent).toContain('12 of the 30 followers needed');
    expect(box.querySelectorAll('.signal').length).toBe(mira.signals.length);
    for (const row of box.querySelectorAll('.signal')) expect(row.textContent).toMatch(/From \d+ \w+ · /);
    expect(box.querySelector('time')?.textContent).toBe('seen 2 min ago');
  });

  it('a first glance: facts so far, no axis, no field', () => {
    const box = show(views.first);
    expect(box.querySelector('h1')?.textContent).toBe('1 response for every 134 followers');
    expect(box.textContent).toContain('so far, from 1 post');
    expect(box.querySelector('.facts')?.textContent).toContain('Followers'.toLowerCase());
    expect(box.querySelector('.dot-field')).toBeNull();
    expect(box.textContent).not.toMatch(/of 100/);
  });

  it('counts of comments alone are said to be that, and millions are said in words', () => {
    expect(show(views.shy).querySelector('.rate p')?.textContent).toMatch(/replies, boosts and quotes alone counted$/);
    const box = show(views.huge);
    expect(box.querySelector('h1')?.textContent).toBe('1 response for every 120 million followers');
    expect(box.querySelector('.rate p')?.textContent).toContain('(60–230 million) · from 14 posts');
  });

  it('last seen more than a day ago, and a page that has changed, stand before the figures', () => {
    const notices = show(views.stale).querySelector('.notices')?.textContent;
    expect(notices).toContain('Open the profile again for newer figures.');
    expect(notices).not.toContain('3 days ago');
    expect(notices).toContain('Not read: likes. Nothing was guessed.');
    expect(show(views.mira).querySelectorAll('.notices').length).toBe(0);
  });

  it('top posts are said to be top posts, and stand without range and norm', () => {
    const box = show(views.top);
    expect(box.querySelector('.notices')?.textContent).toContain('top posts');
    expect(box.querySelector('.rate p')?.textContent).toBe('on the middle one of 6 top posts');
    expect(box.querySelector('.dot-field-figure')?.getAttribute('aria-label')).toBe(
      'For every 10,000 followers, 82 responses to the middle one of the top posts shown',
    );
    expect(box.querySelector('.ruler')?.textContent).toBe('82responses per 10,000 followersto a top post');
  });
});

it('names what cannot be read on this page, whether figures are known or not', () => {
  const misses = [{ field: 'post.likes', why: 'not shown' }];
  const sentence = 'likes can’t be read on this page.';
  expect(show({ state: 'nothing', handle: 'mira', misses }).textContent).toContain(sentence);
  const box = show({ state: 'account', card: mira, misses, stale: false });
  expect(box.querySelector('.notices')?.textContent).toBe(sentence);
});

it('says a step once that both axes ask for, with the larger need', () => {
  const step = (axis: 'active' | 'real', need: number) => ({ axis, id: 'comments' as const, have: 4, need });
  const hints = [step('active', 10), step('real', 20)];
  const box = show({ state: 'account', card: { ...mira, hints }, misses: [], stale: false });
  expect([...box.querySelectorAll('.hints small')].map((small) => small.textContent)).toEqual(['4 of 20']);
});

describe('no figure without evidence', () => {
  it('what was not seen makes no fact and no headline', () => {
    const box = show(views.bare);
    expect([...box.querySelectorAll('.facts dd')].map((fact) => fact.textContent)).toEqual(['900']);
    expect(box.querySelector('h1')?.textContent).toBe('No response rate seen yet');
    expect(box.querySelector('main')?.textContent).not.toMatch(/\b0 (followers|following)/);
  });

  it('an account without a norm has no bracket and no "usual"', () => {
    const box = show({ state: 'account', card: ola, misses: [], stale: false });
    expect(box.querySelector('.ruler .usual')).toBeNull();
    expect(box.textContent).not.toContain('usual for this size');
    expect(box.textContent).toContain('No norm for accounts with 212 followers');
  });
});

describe('figures follow the language', () => {
  it('groups as German does', () => {
    expect(show(views.mira, actions(), 'de').querySelector('.rate p')?.textContent).toContain('283–1.417');
  });
});

describe('deleting asks back in place', () => {
  const press = (box: Element, name: string) => {
    const button = [...box.querySelectorAll('button')].find((each) => each.textContent === name);
    if (!button) throw new Error(`no button ${name}`);
    fireEvent.click(button);
  };

  it('removes one account only after the second press', async () => {
    const act = actions();
    const box = show(views.mira, act);
    press(box, 'this account’s data');
    await vi.waitFor(() => expect(box.querySelector('legend')?.textContent).toContain('@mira_halvorsen'));
    expect(act.forget).not.toHaveBeenCalled();
    press(box, 'Remove');
    expect(act.forget).toHaveBeenCalledOnce();
    expect(act.forgetAll).not.toHaveBeenCalled();
  });

  it('says in a sentence why nothing was removed, and when nobody answered', async () => {
    const act = { ...actions(), forget: vi.fn(async () => ({ ok: false as const, why: 'full' as const })) };
    const box = show(views.mira, act);
    press(box, 'this account’s data');
    await vi.waitFor(() => press(box, 'Remove'));
    await vi.waitFor(() =>
      expect(box.querySelector('[role=alert]')?.textContent).toContain('Nothing was removed: The disk is full'),
    );
    press(box, 'Close');
    await vi.waitFor(() => expect(box.querySelector('legend')).toBeNull());

    const mute = show(views.mira, { ...actions(), forgetAll: vi.fn(async () => undefined) });
    press(mute, 'everything');
    await vi.waitFor(() => press(mute, 'Remove'));
    await vi.waitFor(() => expect(mute.querySelector('[role=alert]')?.textContent).toContain('No answer came'));
  });

  it('never removes everything where one account was asked for', async () => {
    const act = actions();
    const { forget, ...rest } = act;
    const page = (given: Actions) => (
      <Popup
        view={views.mira ?? { state: 'private' }}
        sites={[]}
        site="X"
        words={wordsIn('en')}
        now={NOW}
        actions={given}
      />
    );
    const { container, rerender } = render(page(act));
    press(container, 'this account’s data');
    await vi.waitFor(() => expect(container.querySelector('legend')).not.toBeNull());
    rerender(page(rest));
    expect([...container.querySelectorAll('button')].map((button) => button.textContent)).not.toContain('Remove');
    expect(forget).not.toHaveBeenCalled();
  });

  it('keeps everything when told to, and has the safe answer focused', async () => {
    const act = actions();
    const box = show(views.unsupported, act);
    press(box, 'everything');
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    press(box, 'Keep');
    await vi.waitFor(() => expect(box.querySelector('legend')).toBeNull());
    expect(act.forgetAll).not.toHaveBeenCalled();
  });

  it('leads on', () => {
    const act = actions();
    const box = show(views.mira, act);
    for (const name of ['CSV', 'JSON', 'Library', 'How this is worked out']) press(box, name);
    for (const done of [act.csv, act.json, act.library, act.how]) expect(done).toHaveBeenCalledOnce();
  });
});
