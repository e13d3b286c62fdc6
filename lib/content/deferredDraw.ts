import type { BadgeText } from '../model';
import type { Draw } from './Badges';

/**
 * Draws with a function that is loaded when it is first needed: a page without a badge does without it. Until it has come, the newest
 * text of each root waits; where it did not come, the next call loads it again.
 */
export function deferredDraw(load: () => Promise<Draw | undefined>): Draw {
  const waiting = new Map<ShadowRoot, { badgeText: BadgeText; compact: boolean }>();
  let draw: Draw | undefined;
  const drawWaiting = (loaded: Draw | undefined): void => {
    draw = loaded;
    if (!loaded) return;
    for (const [root, { badgeText, compact }] of waiting) loaded(root, badgeText, compact);
    waiting.clear();
  };
  return (root, badgeText, compact) => {
    if (draw) draw(root, badgeText, compact);
    else if (!badgeText) waiting.delete(root);
    else {
      waiting.set(root, { badgeText, compact });
      void load().then(drawWaiting);
    }
  };
}
