import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { plainEnvironment } from './buildTwice';

it('leaves a second build nothing of the first one: its programs, npm’s variables, a mode', () => {
  const env = {
    PATH: ['/project/node_modules/.bin', '/usr/bin', '/bin'].join(delimiter),
    npm_lifecycle_event: 'release',
    npm_config_local_prefix: '/project',
    INIT_CWD: '/project',
    NODE_ENV: 'development',
    npm_config_registry: 'https://packages.example/',
    HOME: '/home/someone',
  };
  expect(plainEnvironment(env)).toEqual({
    PATH: ['/usr/bin', '/bin'].join(delimiter),
    npm_config_registry: 'https://packages.example/',
    HOME: '/home/someone',
  });
});
