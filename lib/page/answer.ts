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

/** Answers one call of our own popup or background in this page, at once; undefined: somebody else will. Without the extension's API nothing happens. */
export function answer(call: string, reply: () => unknown): void {
  const scope = globalThis as { browser?: Listening; chrome?: Listening };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  runtime?.onMessage?.addListener((message, sender, respond) => {
    const asked = typeof message === 'object' && message !== null && 'call' in message && message.call === call;
    const said = asked && sender.id === runtime.id ? reply() : undefined;
    if (said !== undefined) respond(said);
  });
}
