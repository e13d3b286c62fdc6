import type { Calls, PageCalls } from './calls';

/** The little of the browser's messaging that is needed: the content script carries no polyfill. */
interface Messaging {
  runtime?: {
    id?: string;
    sendMessage?: (message: unknown) => Promise<unknown>;
    onMessage?: {
      addListener(
        listen: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => void,
      ): void;
    };
  };
  tabs?: { sendMessage(tab: number, message: unknown): Promise<unknown> };
}

function messaging(): Messaging | undefined {
  const scope = globalThis as { browser?: Messaging; chrome?: Messaging };
  return scope.browser ?? scope.chrome;
}

/**
 * Asks the background. Undefined where there is no answer: the extension was reloaded or updated under this page, the
 * background was stopped half-way, or it refused the call. An observation may then be sent again.
 */
export async function ask<C extends keyof Calls>(
  call: C,
  data: Calls[C]['data'],
): Promise<Calls[C]['answer'] | undefined> {
  try {
    const answer = await messaging()?.runtime?.sendMessage?.({ call, data });
    return answer as Calls[C]['answer'] | undefined;
  } catch {
    return undefined; // "Extension context invalidated", "Could not establish connection", "message channel closed"
  }
}

/** The extension was updated, reloaded or removed under this page: nothing of it answers here any more. */
export function isGone(): boolean {
  return messaging()?.runtime?.id === undefined;
}

/** In a page: answers what the extension's own pages ask of it, at once; undefined: another script will. No web page can ask. */
export function onAsk<C extends keyof PageCalls>(call: C, answer: () => PageCalls[C] | undefined): void {
  const runtime = messaging()?.runtime;
  runtime?.onMessage?.addListener((message, sender, respond) => {
    const isAsked = typeof message === 'object' && message !== null && 'call' in message && message.call === call;
    const answered = isAsked && sender.id === runtime.id ? answer() : undefined;
    if (answered !== undefined) respond(answered);
  });
}

/** In the extension's own pages: asks the script in a tab. Undefined where none runs there. */
export async function askPage<C extends keyof PageCalls>(tab: number, call: C): Promise<PageCalls[C] | undefined> {
  try {
    return (await messaging()?.tabs?.sendMessage(tab, { call })) as PageCalls[C] | undefined;
  } catch {
    return undefined; // "Receiving end does not exist"
  }
}
