/** Which page of a site is asked for, and how the visitor sees it. */
export interface StagePage {
  kind: 'profile' | 'post' | 'followers' | 'home';
  handle?: string;
  postId?: string;
  theme: 'light' | 'dim' | 'dark';
  /** A followers list of this length instead of the account's own. */
  rows?: number;
}

/** The options every stage address understands: `?theme=dark`, `?rows=2000`. */
export function optionsOf(url: URL): Pick<StagePage, 'theme' | 'rows'> {
  const theme = url.searchParams.get('theme');
  return {
    theme: theme === 'dark' || theme === 'dim' ? theme : 'light',
    ...(url.searchParams.has('rows') ? { rows: Number(url.searchParams.get('rows')) } : {}),
  };
}

/** `hoursAgo` hours before `now`, on the whole hour, so that two looks at one page agree. */
export function dateOf(hoursAgo: number, now: number): Date {
  const hour = 3_600_000;
  return new Date(Math.floor(now / hour) * hour - Math.round(hoursAgo * 60) * 60_000);
}

/** A plain picture for a person: the first letter on one of twelve colours, so that a long list draws few pictures. */
export function portrait(handle: string): string {
  let hue = 0;
  for (const char of handle) hue = (hue * 31 + char.charCodeAt(0)) % 360;
  const letter = handle.slice(0, 1).toUpperCase();
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${(hue % 12) * 30} 45% 62%)"/><text x="20" y="27" font-family="sans-serif" font-size="20" fill="white" text-anchor="middle">${letter}</text></svg>`)}`;
}
