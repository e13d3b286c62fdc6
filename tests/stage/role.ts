import type { ActiveWord, RealWord } from '../../lib/model';
import type { Plan } from './audience';
import type { Kind } from './plans';

/** One account of the stage as it is described here; its pages are worked out from it. */
export interface Role {
  site: string;
  kind: Kind;
  handle: string;
  name: string;
  bio: string;
  location: string;
  followers: number;
  following: number;
  posts: number;
  joinedDays: number;
  verified?: boolean;
  plan: Plan;
  intended: { active: ActiveWord; real: RealWord };
}

/** What each kind of account says about itself. */
export const bios = {
  answering: 'Photographs and small news from Sandvig harbour. I answer, sometimes with a thermos in one hand.',
  few: 'Helping 1,000,000 dreamers scale. Follow for daily growth.',
  quiet: 'Hinges, brackets and drawer slides since 1954.',
  fresh: 'A reading room by the water. Opening soon.',
  planted: 'Glow, delivered. Ambassador programme open.',
} satisfies Record<Kind, string>;
