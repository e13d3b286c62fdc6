import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// The same cases on every run, so that a change and nothing else turns a test red; HUNDRED_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env.HUNDRED_SEED ?? 100) });

beforeEach(() => fakeBrowser.reset());
