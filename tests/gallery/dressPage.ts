/** Puts a gallery page into a scheme and a direction: ?theme=dark&dir=rtl */
export function dressPage(query: URLSearchParams): void {
  const { documentElement: root } = document;
  const theme = query.get('theme');
  if (theme) root.dataset.theme = theme;
  root.dir = query.get('dir') ?? 'ltr';
}
