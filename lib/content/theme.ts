/** Light or dark, as the site itself is drawn: its body's background, else the page's, else the system's wish. */
export function themeOf(document: Document): 'light' | 'dark' {
  const window = document.defaultView;
  if (!window) return 'light';
  for (const element of [document.body, document.documentElement]) {
    const shade = element && luminance(window.getComputedStyle(element).backgroundColor);
    if (shade !== undefined && shade !== null) return shade < 0.4 ? 'dark' : 'light';
  }
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme, determined at most once in so many ms: it makes the browser compute styles. */
export function cachedTheme(ms: number, now: () => number): (document: Document) => 'light' | 'dark' {
  let seen: { at: number; theme: 'light' | 'dark' } | undefined;
  return (document) => {
    if (!seen || now() - seen.at >= ms) seen = { at: now(), theme: themeOf(document) };
    return seen.theme;
  };
}

/** Rough brightness of an rgb() colour, 0 black … 1 white; undefined where it is transparent or something else, oklch() say. */
export function luminance(color: string): number | undefined {
  if (!color.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
