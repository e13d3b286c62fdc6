/**
 * Passes each change on, and ends the run where the extension was removed or updated under this page. It checks a second after a
 * change, once for all changes in between: the check costs time, pages change a hundred times a second, and the last change before the
 * page is quiet may be the new version's own badge.
 */
export function stopWhenInvalidated<Change>(
  run: AbortController,
  isGone: () => boolean,
  pass: (change: Change) => void,
): (change: Change) => void {
  let isDue = false;
  const check = (): void => {
    isDue = false;
    if (isGone()) run.abort();
  };
  return (change) => {
    if (!isDue) setTimeout(check, 1000);
    isDue = true;
    pass(change);
  };
}
