import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { outsideNpm } from './buildTwice';

it('leaves a second build nothing of the first one: neither its programs nor npm’s variables', () => {
  const env = {
    PATH: ['/project/node_modules/.bin', '/usr/bin', '/bin'].join(delimiter),
    npm_lifecycle_event: 'release',
    npm_config_local_prefix: '/project',
    INIT_CWD: '/project',
    npm_config_registry: 'https://packages.example/',
    HOME: '/home/someone',
  };
  expect(outsideNpm(env)).toEqual({
    PATH: ['/usr/bin', '/bin'].join(delimiter),
    npm_config_registry: 'https://packages.example/',
    HOME: '/home/someone',
  });
});
