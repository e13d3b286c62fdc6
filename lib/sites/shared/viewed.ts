import { anyOf } from './anyOf';

/** Beside a number of views. */
export const VIEWED = anyOf(
  'view|aufruf|visuali|vista|vue|visionn|просм|перегл|回視聴|مشاهد|tonton|görünt|lượt xem', // 2026-10
  'wyświ|weerg|visning|zhlédn|zhliadn|megtek|vizionăr|次观看|देखा ग|조회수|[收觀]看次數|การดู',
);
