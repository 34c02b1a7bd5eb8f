import type { Pattern } from './literals';

/** Runs `work` and hands back every pattern that the project's own code has made out of a text meanwhile. */
export async function builtDuring(work: () => Promise<void>): Promise<Pattern[]> {
  const { RegExp: real } = globalThis;
  const built: Pattern[] = [];
  globalThis.RegExp = new Proxy(real, {
    construct(target, [pattern, flags = '']: [string | RegExp, string?]) {
      const path = /(?:lib|entrypoints)\/[\w/.-]+\.tsx?/.exec(callerOf(new Error().stack))?.[0];
      if (path && typeof pattern === 'string') built.push({ path, pattern, flags });
      return new target(pattern, flags);
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = real;
  }
  return built;
}

/** The line of a stack that names who called; this file and the project's path above it are no callers. */
function callerOf(stack = ''): string {
  const line =
    stack
      .split('\n')
      .slice(2)
      .find((one) => !one.includes('tests/fuzz')) ?? '';
  return line.includes('node_modules') ? '' : line.slice(Math.max(0, line.lastIndexOf('/lib/')));
}
