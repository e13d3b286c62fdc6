/**
 * Passes each change on, and ends the run where the extension is gone from under this page. It looks a second after a change,
 * once for all changes in between: the browser works for a look, pages change a hundred times a second, and the last change
 * before the page stands still may be the new version's own badge.
 */
export function stopWhenInvalidated<Change>(
  run: AbortController,
  isGone: () => boolean,
  pass: (change: Change) => void,
): (change: Change) => void {
  let isDue = false;
  const look = (): void => {
    isDue = false;
    if (isGone()) run.abort();
  };
  return (change) => {
    if (!isDue) setTimeout(look, 1000);
    isDue = true;
    pass(change);
  };
}
