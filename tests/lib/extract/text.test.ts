import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/extract/text';
import { parseHtml } from '../../parseHtml';

const words = (html: string) => textOf(parseHtml(`<body>${html}</body>`).body);

describe('the words of an element', () => {
  it('are its text and the names of its small pictures, white space folded', () => {
    expect(words('<b>Mira \n<img alt="🌊"> Halvorsen</b><br>x')).toBe('Mira 🌊 Halvorsen x');
  });

  it('leave out what is not printed', () => {
    expect(
      words('402<template>999</template><script>1</script><noscript>7</noscript><svg><title>8</title></svg>'),
    ).toBe('402');
  });

  it('never make one number of two: one that rolls to the next stands there twice, or digit by digit', () => {
    expect(words('<span>338</span><span>339</span>')).toBe('338|339');
    expect(words('<i>2</i><i>5</i><i>1</i>')).toBe('2|5|1');
    expect(words('<b>1</b>.2K')).toBe('1.2K');
  });
});
