/** Runs now, or once the page is shown: a browser may load a page ahead that nobody has opened, and may never open. */
export function whenActivated(document: Document & { prerendering?: boolean }, run: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}
