import { facebook } from './people/facebook';
import { pairs } from './people/pairs';
import { x } from './people/x';
import type { Role } from './role';

/** Everyone on the stage. */
export const roles: readonly Role[] = [...x, ...facebook, ...pairs];
