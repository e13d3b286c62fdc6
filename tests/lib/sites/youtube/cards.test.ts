import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterViews, isOfOtherChannel, viewsAmong, viewsInLabel } from '../../../../lib/sites/youtube/cards';
import { parseHtml } from '../../../parseHtml';
import { contextAt, runExtractor as run } from '../../extract/runExtractor';

describe('views among the texts of a card', () => {
  it('are the last text of views, and the time is the one after it', () => {
    const html = '<p><b>3 views radio</b><b>49K views</b><b>3 days ago</b></p>';
    expect(run(viewsAmong('b'), html)).toBe('49K views');
    expect(run(afterViews('b'), html)).toBe('3 days ago');
  });

  it('may have the word in a label and the number in the text', () => {
    const html = '<b>Ada</b><b aria-label="535 million views">535M</b><b>11mo ago</b>';
    expect(run(viewsAmong('b'), html)).toBe('535M');
    expect(run(afterViews('b'), html)).toBe('11mo ago');
    const labelled = '<b aria-label="538 views">538</b><b aria-label="1 hour ago">1h ago</b>';
    expect(run(afterViews('b'), labelled)).toBe('1 hour ago');
  });

  it('are nothing where no text is of views, and there is nothing after the last', () => {
    expect(run(viewsAmong('b'), '<b>1.2K watching</b><b>now</b>')).toBeUndefined();
    expect(run(afterViews('b'), '<b>1.2K watching</b><b>now</b>')).toBeUndefined();
    expect(run(afterViews('b'), '<b>12 views</b>')).toBeUndefined();
  });
});

describe('views in the label of all', () => {
  const read = (label: string, title: string, name: string) => {
    const root = parseHtml('<a id="video-title"></a><div id="channel-name"><b id="text"></b></div>').body;
    root.querySelector('a')?.setAttribute('aria-label', label);
    root.querySelector('a')?.setAttribute('title', title);
    root.querySelector('b')?.setAttribute('title', name);
    return viewsInLabel(root, contextAt('feed', ''));
  };

  it('are the one long number beside lengths and ages, in any order', () => {
    expect(read('Tides by Ada 77,097 views 1 day ago 9 minutes', 'Tides', 'Ada')).toEqual({ exact: '77,097' });
    expect(read('Tides von Ada vor 1 Tag 9 Minuten 77.097 Aufrufe', 'Tides', 'Ada')).toEqual({ exact: '77.097' });
    expect(read('Marées de Ada 77\u202f097 vues il y a 1 jour', 'Marées', 'Ada')).toEqual({ exact: '77\u202f097' });
  });

  it('are never a number that people chose', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1000 }), (title, name, views) => {
        const found = read(`In ${title} by Radio ${name} ${views} views 1 day ago`, `In ${title}`, `Radio ${name}`);
        expect(found === undefined || JSON.stringify(found) === JSON.stringify({ exact: String(views) })).toBe(true);
      }),
    );
  });

  it('are nothing without a long number, with two, or where the label does not hold the title', () => {
    expect(read('Tides by Ada 423 views 2 days ago', 'Tides', 'Ada')).toBeUndefined();
    expect(read('Tides by Ada 4,230 views of 10,000', 'Tides', 'Ada')).toBeUndefined();
    expect(read('Tides by Radio 2000', 'Boats', 'Radio 2000')).toBeUndefined();
    expect(read('Tides by Radio 2000 12 views', '', '')).toBeUndefined();
  });

  it('are nothing where the number counts something else', () => {
    expect(read('Tides by Ada 1,234 watching', 'Tides', 'Ada')).toBeUndefined();
    expect(read('Views of Oslo by Ada 1,234 watching', 'Views of Oslo', 'Ada')).toBeUndefined();
  });
});

describe('a card of another channel', () => {
  const HEADER = '<ytd-browse><yt-page-header-view-model><h1>Ada</h1></yt-page-header-view-model></ytd-browse>';
  const parts = (...texts: string[]) =>
    `<yt-content-metadata-view-model>${texts.map((text) => `<i role="text">${text}</i>`).join('')}</yt-content-metadata-view-model>`;
  const name = (text: string) => `<div id="channel-name"><u id="text">${text}</u></div>`;
  const read = (card: string, kind: 'profile' | 'feed' = 'profile') =>
    run(isOfOtherChannel, `${HEADER}<ul><li>${card}</li></ul>`, { at: 'li', context: contextAt(kind) });

  it('bears another name on a channel’s own page', () => {
    expect(read(parts('Ola', '9 views', '1 day ago'))).toBe(true);
    expect(read(name('Ola') + parts('9 views'))).toBe(true);
  });

  it('is none of the channel’s own, with or without a name, nor any on other pages', () => {
    expect(read(parts('9 views', '1 day ago'))).toBe(false);
    expect(read(parts('Ada', '9 views', '1 day ago'))).toBe(false);
    expect(read(name('') + parts('9 views'))).toBe(false);
    expect(read(parts('Ola', '9 views', '1 day ago'), 'feed')).toBe(false);
  });
});
