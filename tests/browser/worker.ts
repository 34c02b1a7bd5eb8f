import type { Environment } from 'vitest/runtime';
import { endAll } from './shared';

/** What a worker with browsers lives in: Node, and an end that ends them. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: endAll }),
} satisfies Environment;
