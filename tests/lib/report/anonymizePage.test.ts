// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anonymizePage } from '../../../lib/report/anonymizePage';
import { siteById } from '../../../lib/sites/registry';

const x = siteById('x');
const mastodon = siteById('mastodon');
if (!x) throw new Error('X is not there');

/** The skeleton of a page of X that holds this markup. */
function skeleton(
  markup: string,
  url = 'https://x.com/mira_halvorsen?token=abc',
  lang = 'en',
): { page: string; url: string } {
  const page = new DOMParser().parseFromString(`<html lang="${lang}"><body>${markup}</body></html>`, 'text/html');
  return anonymizePage(x as NonNullable<typeof x>, page, new URL(url));
}
const body = (markup: string, lang?: string): string =>
  /<body>(.*)<\/body>/s.exec(skeleton(markup, undefined, lang).page)?.[1] ?? '';

describe('people', () => {
  it('lose every letter, and keep how much they said', () => {
    const text = 'Mira sails to Šibenik — вчера, 昨日 سلام';
    const shown = body(`<p>${text}</p>`).replace(/<\/?p>/g, '');
    expect([...shown]).toHaveLength([...text].length);
    expect(shown).not.toMatch(/Mira|sails|ibenik|вчера|昨|سلام/);
    expect(shown.replace(/[\p{L}]/gu, '')).toBe(text.replace(/[\p{L}]/gu, ''));
  });

  it('have one invented handle each, wherever it stands', () => {
    const markup = `<a href="/ada_l9" aria-label="Follow @Ada_L9">@Ada_L9</a><div data-testid="UserAvatar-Container-ada_l9"></div>
      <span>thanks ada_l9!</span><a href="/bo/status/1904215007602082285">x</a><a href="/bo">x</a>`;
    const page = body(markup);
    const [invented] = /(?<=href="\/)[^"]+/.exec(page) ?? [''];
    expect(invented).toMatch(/^[a-z]{3}_[a-z]\d$/);
    expect(page.toLowerCase().split(invented)).toHaveLength(6);
    expect(page).not.toMatch(/ada_l9/i);
    expect(page).not.toMatch(/\/bo["/]/);
    expect(new Set([...page.matchAll(/href="\/(\w+)/g)].map(([, handle]) => handle)).size).toBe(2);
  });

  it('are not found in addresses, pictures or what stands beside them', () => {
    const page =
      skeleton(`<img src="https://pbs.twimg.com/profile_images/77/mira.jpg?name=x" alt="Mira" srcset="/mira.jpg 2x">
      <a href="https://mira.example/garden?ref=mira#top" title="Mira’s garden">mira.example/garden</a>
      <a href="mailto:mira@mira.example">x</a><input value="mira"><textarea>Dear Mira</textarea>
      <div data-owner="Mira Halvorsen" data-state='{"mira":1}' onclick="mira()" style="background:url(/mira.jpg)"></div>
      <script>var mira = 1</script><style>.mira{}</style><noscript>mira</noscript><!-- mira -->`);
    expect(page.page + page.url).not.toMatch(/mira|halvorsen|garden/i);
    expect(page.url).toMatch(/^https:\/\/x\.com\/[a-z]{4}_[a-z]{9}$/);
  });

  it.each([
    'data-name="Anna Smith"',
    'data-key="anna.smith@mail.example"',
    'data-block="Anna Smith lives in Rome"',
    'data-type="Anna"',
    'data-id="anna"',
    'id="anna-smith"',
    'name="Anna Smith"',
    'slot="anna"',
    'type="anna"',
    'is="anna-smith"',
    'role="anna"',
    'rel="anna smith"',
    'lang="anna-smith"',
    'datetime="Anna Smith"',
    'itemtype="https://schema.org/AnnaSmith"',
    'property="og:annasmith"',
    'aria-current="anna"',
    'aria-labelledby="anna-smith anna"',
    'aria-keyshortcuts="anna"',
    'viewBox="anna"',
    'fill="anna"',
    'd="annasmith"',
    'style="position: relative anna; will-change: anna"',
    'class="profile-annasmith css-AnnaSmith"',
    'data-testid="UserAvatar-Container-annasmith"',
    'data-testid="annasmithUserAvatar"',
    'data-orig-tag="anna"',
    'href="#anna-smith"',
  ])('are not found in %s', (attribute) => {
    expect(body(`<div ${attribute}></div>`)).not.toMatch(/anna|smith|rome|mail/i);
    expect(body(`<div><span ${attribute}></span></div>`)).not.toMatch(/anna|smith|rome|mail/i);
  });

  it('are not found in the names and kinds of data', () => {
    const anna = {
      '@type': 'AnnaSmith',
      annaSmith: 'Anna',
      interactionStatistic: [{ '@type': 'Anna', telephone: 4915112345678 }],
    };
    const kept = {
      Anna: { Follows: 3 },
      list: [{ anna_smith: { url: 'https://x.com/anna', Follows: 4 } }],
      id: btoa('anna:42'),
    };
    const page = body(
      `<script type="application/ld+json" id="anna">${JSON.stringify(anna)}</script><script type="application/json">${JSON.stringify(kept)}</script>`,
    );
    expect(page).not.toMatch(/anna|smith|15112345/i);
    expect(page).toContain('"Follows":4');
    expect([...page.matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => atob(id))).not.toContain(
      expect.stringMatching(/anna/),
    );
  });

  it('keep what tells their parts of the page from one another', () => {
    const page = body(
      '<b id="anna">1</b><i aria-labelledby="zoe anna" for="zoe"></i><b id="zoe">2</b><u class="of-anna user-zoe of-anna"></u>',
    );
    const [, anna = '', zoe = ''] = /id="(\w+)">1.*id="(\w+)">2/.exec(page) ?? [];
    expect(anna).not.toBe(zoe);
    expect(page).toContain(`aria-labelledby="${zoe} ${anna}" for="${zoe}"`);
    expect(page).toContain(`class="of-${anna} user-${zoe} of-${anna}"`);
  });

  it('called like a word of the calendar are replaced like others', () => {
    expect(body('<b>April</b><i>Sunday May</i><a href="/june">June</a>')).not.toMatch(/april|may|june|sunday/i);
    expect(body('<b>April 5, 2024</b>')).toBe('<b>April 5, 2024</b>');
  });
});

describe('people who hide their names and numbers', () => {
  it.each(['Ⓐⓝⓝⓐ', '🅰🅽🅽🅰', '🄰🄽🄽🄰', '⒜⒩⒩⒜', '🇦🇳🇳🇦', '⠁⠝⠝⠁', '㋐㋤'])('in letters of other kinds: %s', (name) => {
    const page = body(`<p>${name}</p><p title="${name}" data-key="${name}"></p><a href="/${name}">x</a>`);
    expect([...name].filter((letter) => page.includes(letter))).toEqual([]);
    expect(page).not.toContain(encodeURIComponent([...name][0] ?? ''));
  });

  it.each(['at 15550199', 'm 15550199', 'k15550199', 'at 0171 5550199'])(
    'behind a word of the calendar: %s',
    (text) => {
      expect(body(`<p>${text}</p>`)).not.toMatch(/5550199/);
    },
  );

  it.each([
    '0171－555－0199',
    '0171\u200b555\u200b0199',
    '0171\u2060-\u2060555 0199',
    '（0171）5550199',
    '0171·555·0199',
  ])('with marks between that look like none or like others: %s', (number) => {
    expect(body(`<p>${number}</p><p title="call ${number}"></p>`)).not.toMatch(/0171|0199/);
  });

  it('in the names of attributes and elements', () => {
    const page = body('<div data-annikasmithson="1" annika="2"></div><annika-smithson>x</annika-smithson>');
    expect(page).not.toMatch(/annika|smithson/i);
    const kept = '<div data-testid="post" aria-label tabindex="-1"></div><post-card>1</post-card>';
    expect(body(kept)).toBe(kept);
  });

  it('but counts beside the site’s words and the calendar’s stay', () => {
    for (const text of ['12345678 followers', '2026 m', '5 min', '13K likes'])
      expect(body(`<b>${text}</b>`)).toBe(`<b>${text}</b>`);
  });
});

describe('what is read stays', () => {
  it.each([
    ['1.2K', 'en'],
    ['12,345', 'en'],
    ['1,2 mil', 'es'],
    ['3,4 тыс.', 'ru'],
    ['1.2万', 'ja'],
    ['5 h', 'en'],
    ['vor 3 Tagen', 'de'],
    ['June 5, 2025', 'en'],
  ])('%s in %s', (text, lang) => {
    expect(body(`<b>${text}</b>`, lang)).toBe(`<b>${text}</b>`);
  });

  it('a number and its word may stand apart', () => {
    expect(body('<p><b>1.2</b> <i>K</i> <i>Zoe</i></p>')).toBe('<p><b>1.2</b> <i>K</i> <i>Quo</i></p>');
  });

  it('a count in a sentence of somebody’s', () => {
    const text = '13K likes, and nine more of my good old friends wrote me 015112345678 today at the harbour';
    expect(body(`<p>${text}</p>`)).toMatch(/^<p>13K likes, [a-z ]+ 5{12} /);
  });

  it('telephone numbers do not', () => {
    expect(body('<p>call me 015112345678</p>')).toBe('<p>quov qu 555555555555</p>');
  });

  it.each(['0171 555 0199', '+49 151 12345678', '(555) 123-4567', '030 / 123 45 67'])(
    'nor do those in groups: %s',
    (number) => {
      expect(body(`<p>${number}</p><p title="call ${number}"></p>`)).not.toMatch(/[0-46-9]/);
      expect(body(`<p data-key="${number.replace(/\D+/g, '-')}"></p>`)).not.toContain(number.slice(-4));
    },
  );

  it.each([
    '1 234 567',
    '12.345.678',
    '12,34,567',
    '27.11.2026',
    '2026-11-27 10:30',
    '27/11/2026, 10:30',
    '1:02:33 / 12:34:56',
  ])('but numbers, days and times do: %s', (text) => {
    expect(body(`<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it('test ids the site’s file does not know yet, as far as their words are such as pages are built of', () => {
    const markup = '<div data-testid="newPostCard" class="status__quote-header"></div>';
    expect(body(markup)).toBe(markup);
    expect(body('<div data-testid="postCard-annasmith"></div>')).toMatch(
      /^<div data-testid="postCard-[a-z]{9}"><\/div>$/,
    );
  });

  it('roles, test ids, times, and the site’s own words in addresses', () => {
    const markup =
      '<time datetime="2026-01-02T03:04:05.000Z" role="img" data-testid="brandNew"></time><a href="/home"></a>';
    expect(body(markup)).toBe(markup);
  });

  it('names of drawings, also of those taken from a sheet', () => {
    const markup = '<svg data-icon="icon-pin-fill"></svg><svg><use href="#icon-calendar"></use></svg>';
    expect(body(markup)).toBe(markup);
    expect(body('<a href="#mira_halvorsen"></a>')).toBe('<a href="#"></a>');
  });

  it('whether a picture is the one that everybody begins with', () => {
    const [fresh, own, none] = [
      'default_profile_images/default_profile_400x400.png',
      'profile_images/77/mira.jpg',
      '',
    ].map((path) => body(`<img src="${path && `https://abs.twimg.example/sticky/${path}`}">`));
    expect(fresh).toMatch(/src="[^"]*\/default_profile/);
    expect(own).not.toMatch(/default_profile|mira/);
    expect(none).toBe('<img src>');
  });

  it('schema.org data, of invented people', () => {
    const data = {
      '@type': 'Person',
      additionalName: 'mira_halvorsen',
      name: 'Mira',
      interactionStatistic: [{ name: 'Follows', userInteractionCount: 12 }],
    };
    const page = body(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(page).toContain('"userInteractionCount":12');
    expect(page).toContain('"name":"Follows"');
    expect(page).not.toMatch(/mira/i);
  });

  it('of other data only numbers under names the site’s file says', () => {
    const data = {
      accessToken: 'secret',
      me: { email: 'mira@mira.example' },
      post: { id: '77777777', Follows: 3, text: 'Dear Mira' },
    };
    expect(body(`<script type="application/json">${JSON.stringify(data)}</script>`)).not.toMatch(
      /secret|mira|7777777|Dear/i,
    );
  });

  it('the release of the software, as its makers number it', () => {
    const state = (version: string): string => {
      const data = JSON.stringify({
        meta: { version, access_token: 'secret', title: 'Mira' },
        compose: { me: '77777777' },
      });
      const page = `<html><body><script id="initial-state" type="application/json">${data}</script></body></html>`;
      const document = new DOMParser().parseFromString(page, 'text/html');
      return anonymizePage(mastodon as NonNullable<typeof mastodon>, document, new URL('https://tide.example/home'))
        .page;
    };
    expect(state('4.6.5+mira')).toContain('"version":"4.6.5"');
    expect(state('4.6.5+mira')).not.toMatch(/secret|mira/i);
    expect(state('4.6.0-nightly.2026-02-18')).toContain('"version":"4.6.0-nightly.2026-02-18"');
  });
});

describe('the markup', () => {
  it('opens again as it was: what a parser would tear apart is printed as a div', () => {
    const page = new DOMParser().parseFromString('<body></body>', 'text/html');
    const [outer, inner] = [page.createElement('button'), page.createElement('button')];
    outer.append(inner);
    page.body.append(outer);
    const { page: html } = anonymizePage(x as NonNullable<typeof x>, page, new URL('https://x.com/home'));
    expect(html).toContain('<button><div data-orig-tag="button"></div></button>');
  });

  it('cannot break out of its quotes', () => {
    const page = body('<div title="&quot;><script>1</script>">&lt;i&gt; &amp;</div>');
    const again = new DOMParser().parseFromString(page, 'text/html');
    expect(again.querySelectorAll('body *')).toHaveLength(1);
    expect(again.body.textContent).toBe('<i> &');
  });

  it('is the same each time', () => {
    const markup = '<a href="/ada">Ada</a><a href="/bo">Bo</a>';
    expect(skeleton(markup)).toEqual(skeleton(markup));
  });
});
