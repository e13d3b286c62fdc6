import { expect, it } from 'vitest';
import { parseHtml } from './parseHtml';

it('leads an archive’s links where they led', () => {
  const page = parseHtml(`<div id="wm-ipp-base">toolbar</div>
    <a href="/web/20250131000000/https://www.facebook.com/mira">a</a>
    <a href="https://web.archive.org/web/2025id_/https://x.com/mira/status/1">b</a>
    <a href="/web/archive">c</a><img src="//web.archive.org/web/20250131im_/https://x.com/a.png">`);
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://www.facebook.com/mira', 'https://x.com/mira/status/1', '/web/archive']);
  expect(page.querySelector('img')?.getAttribute('src')).toBe('https://x.com/a.png');
  expect(page.body.textContent).not.toContain('toolbar');
});

it('leaves templates out, as browsers do', () => {
  expect(parseHtml('<b>402<template><i>999</i></template></b>').body.textContent.trim()).toBe('402');
});
