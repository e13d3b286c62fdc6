import { runPrivileged } from './firefox';
import type { Send } from './marionette';
import { plainText } from './plainText';
import { until } from './until';

/** The open popup of the toolbar button, in Firefox. */
export interface FirefoxPopup {
  text(): Promise<string>;
  /** The value of a textarea or input. */
  valueOf(selector: string): Promise<string>;
  /** Clicks the button of that name as a person does: the browser knows it for one. */
  click(name: string): Promise<void>;
  /** A popup may close itself: closing it twice is no mistake. */
  close(): Promise<void>;
}

const POPUP = `
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser[webextension-view-type=popup]');`;

/** Runs an expression in the popup's own process; '' where there is no popup. */
function inPopup<T>(send: Send, expression: string): Promise<T> {
  const script = `sendAsyncMessage('hundred', (() => { ${expression} })())`;
  const body = `${POPUP}
    if (!popup) return '';
    const { messageManager } = popup;
    return await new Promise((done) => {
      const answer = (data) => {
        messageManager.removeMessageListener('hundred', hear);
        done(data);
      };
      const hear = ({ data }) => answer(data);
      // A popup that is just being replaced never answers: whoever waits asks again.
      window.setTimeout(answer, 1500, '');
      messageManager.addMessageListener('hundred', hear);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(arguments[0]), false);
    });`;
  return runPrivileged<T>(send, body, [script]);
}

/** Presses the extension's real toolbar button above the tab in front, so that activeTab is granted, and gives its popup. */
export async function pressInFirefox(send: Send, addon = 'hundred@hundred.example'): Promise<FirefoxPopup> {
  await runPrivileged(send, `${POPUP} popup?.closest('panel')?.hidePopup();`);
  await runPrivileged(
    send,
    `const { Management } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
     const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addon)});
     const actionOf = Management.global.browserActionFor ?? ExtensionParent.apiManager.global.browserActionFor;
     await actionOf(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`,
  );
  const text = async () => plainText(await inPopup<string>(send, 'return content.document.body?.innerText ?? "";'));
  await until('the popup', async () => (await text()) !== '', 20_000);
  return {
    text,
    valueOf: (selector) =>
      inPopup(send, `return content.document.querySelector(${JSON.stringify(selector)})?.value ?? "";`),
    async click(name) {
      const click = `
        const button = [...content.document.querySelectorAll('button')].find((each) => each.textContent.replace(/[\\u2066-\\u2069]/g, '').trim() === ${JSON.stringify(name)});
        if (!button) return false;
        const hand = content.windowUtils.setHandlingUserInput(true);
        try { button.click(); } finally { hand.destruct(); }
        return true;`;
      await until(`the button ${name}`, () => inPopup<boolean>(send, click));
    },
    close: () => runPrivileged(send, `${POPUP} popup?.closest('panel')?.hidePopup();`),
  };
}
