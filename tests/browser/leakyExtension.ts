import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Leaky',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    host_permissions: ['https://x.com/*'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'leaky@hundred.example' } },
  }),
  'background.js': `
    const boot = Math.random();
    fetch('https://x.com/leak-of-the-background').catch(() => {});
    chrome.runtime.onMessage.addListener((message, sender, answer) => answer(boot));`,
  'content.js': `
    fetch('https://x.com/leak-of-the-content-script').catch(() => {});
    const host = document.createElement('leaky-badge');
    const root = host.attachShadow({ mode: 'closed' });
    const button = document.createElement('button');
    root.append(button);
    document.querySelector('h1').append(host);
    chrome.runtime.sendMessage('boot').then((boot) => { button.textContent = 'boot ' + boot; });`,
  'popup.html': '<!doctype html><body><p>popup</p><script src="popup.js"></script>',
  'popup.js': `
    fetch('https://leak.example/of-the-popup').catch(() => {});
    const opened = indexedDB.open('leaky', 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore('things', { autoIncrement: true }).add({ a: 1 });
    const stored = new Promise((done) => { opened.onsuccess = done; });
    chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
      const func = () => document.title;
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      await stored; // a popup that is closed earlier takes it along
      document.querySelector('p').textContent = 'above ' + result;
    });`,
};

/** An extension that does all Hundred must never do: it proves that the tests' watch would notice. */
export function writeLeakyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hundred-leaky-'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  return folder;
}
