interface Listening {
  runtime?: {
    id?: string;
    onMessage?: {
      addListener(
        listen: (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => void,
      ): void;
    };
  };
}

/** Answers one call of our own popup or background in this page, at once. Without the extension's API nothing happens. */
export function answer(call: string, reply: () => unknown): void {
  const scope = globalThis as { browser?: Listening; chrome?: Listening };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  runtime?.onMessage?.addListener((message, sender, respond) => {
    const asked = typeof message === 'object' && message !== null && 'call' in message && message.call === call;
    if (asked && sender.id === runtime.id) respond(reply());
  });
}
