import type polyfill from 'webextension-polyfill';

type Api = typeof polyfill;

const scope = globalThis as { browser?: Api; chrome?: Api };

/**
 * The browser's own interface, for the extension's pages. In the oldest browsers that are supported (Chromium 126, Firefox 140)
 * it answers with promises: nothing has to be filled in. The background takes the polyfill, for its answers to messages.
 */
export const browser = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as Api;
