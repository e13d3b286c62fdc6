import { anyOf } from './anyOf';

/** A pin: its name on a tile of Instagram's grid, or the words over a Threads post. */
export const PIN = anyOf(
  '\\bpin|fijad|fixad|épingl|angehef|angepin|fissat|крепл', // 2026-04
  '固定|고정|置顶|置頂|釘選|ピン留|sabit|disemat|مثبت',
);
