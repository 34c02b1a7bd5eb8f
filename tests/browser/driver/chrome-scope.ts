import type { Browser } from 'puppeteer-core';

/** Firefox's own window, where the toolbar lives. */
export interface Chrome {
  /** Calls the function of this source with a string; it must give a string. */
  run(functionSource: string, argument: string): Promise<string>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Called {
  type: string;
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Opens the way into Firefox's own window. Needs `--remote-allow-system-access`. */
export async function chromeScope(browser: Browser): Promise<Chrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  return { run: (source, argument) => call(connection, context, source, argument) };
}

async function call(connection: Connection, context: string | undefined, source: string, argument: string) {
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: source,
    awaitPromise: true,
    target: { context },
    arguments: [{ type: 'string', value: argument }],
  });
  const called = answer.result as Called;
  if (called.type !== 'success') throw new Error(`Firefox: ${called.exceptionDetails?.text}`);
  return called.result?.value ?? '';
}
