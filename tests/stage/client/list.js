// @ts-check
import { build, patch, rebuild } from './build.js';

/**
 * A list of which only the cells near the window are alive. A cell that leaves hands its nodes to one that enters.
 * @param {HTMLElement} box @param {any[]} trees
 */
export function recycledList(box, trees) {
  /** Heights of the cells seen so far; the others are taken to be like them. */
  const heights = new Map();
  let typical = 170;
  /** @type {Map<number, any>} */
  const alive = new Map();
  /** @type {any[]} */
  const spare = [];

  function cell(tree, top) {
    return {
      ...tree,
      attrs: { ...tree.attrs, style: `transform: translateY(${top}px); position: absolute; width: 100%;` },
    };
  }

  function draw() {
    const from = -box.getBoundingClientRect().top - 700;
    const to = from + innerHeight + 1400;
    let top = 0;
    const heightAt = (place) => heights.get(place) ?? typical;
    const tops = trees.map((_, place) => {
      const here = top;
      top += heightAt(place);
      return here;
    });
    box.style.cssText = `position: relative; min-height: ${top}px;`;
    const wanted = new Set(tops.flatMap((here, place) => (here + heightAt(place) > from && here < to ? [place] : [])));
    for (const [place, built] of alive) {
      if (wanted.has(place)) continue;
      alive.delete(place);
      built.node.remove();
      spare.push(built);
    }
    for (const place of wanted) {
      const tree = cell(trees[place], tops[place]);
      const old = alive.get(place) ?? spare.pop();
      if (old) patch(old, tree);
      const built = old ?? build(tree);
      if (!built.node.parentNode) box.append(built.node);
      alive.set(place, built);
    }
    let moved = false;
    for (const [place, built] of alive) {
      const height = built.node.getBoundingClientRect().height || typical;
      if (Math.abs(height - heightAt(place)) > 1) moved = true;
      heights.set(place, height);
    }
    if (heights.size < 40) typical = [...heights.values()].reduce((sum, height) => sum + height, 0) / heights.size;
    return moved;
  }

  function settle() {
    for (let turn = 0; turn < 4 && draw(); turn += 1);
  }

  return {
    settle,
    /** @param {(element: Element) => boolean} wanted */
    again: (wanted) => {
      for (const built of alive.values()) {
        const fresh = rebuild(built, wanted);
        if (fresh) return fresh;
      }
      return undefined;
    },
  };
}

/**
 * A list in the flow whose far items are emptied.
 * @param {HTMLElement} box @param {any[]} trees @param {any[]} blanks
 */
export function windowedList(box, trees, blanks) {
  const items = trees.map((tree, place) => build(place < 4 ? tree : blanks[place]));
  const heights = trees.map(() => 520);
  box.append(...items.map((item) => item.node));
  function settle() {
    items.forEach((item, place) => {
      const spot = item.node.getBoundingClientRect();
      const near = spot.bottom > -1500 && spot.top < innerHeight + 1500;
      const full = item.tree === trees[place];
      if (full && near) heights[place] = spot.height;
      if (near && !full) patch(item, trees[place]);
      if (!near && full) {
        patch(item, blanks[place]);
        item.node.style.minHeight = `${heights[place]}px`;
      }
    });
  }
  return {
    settle,
    /** @param {(element: Element) => boolean} wanted */
    again: (wanted) => {
      for (const item of items) {
        const fresh = rebuild(item, wanted);
        if (fresh) return fresh;
      }
      return undefined;
    },
  };
}
