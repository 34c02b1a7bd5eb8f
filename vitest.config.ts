import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Whatever looks at the built extension, packs it or runs it. */
const BUILT = [
  'tests/{built-scripts,manifest,notices,start-ends,store-lint,store-material,zip}.test.ts',
  'tests/{browser,faults,security}/*.test.ts',
  'tests/soak/soak.test.ts',
];
/** Whatever starts commands, opens the language model or tries thousands of texts. */
const LONG = [
  'lib/meaning/{fixture,model,tokenizer}.test.ts',
  'tests/fuzz/*.test.ts',
  'tests/cli/command.test.ts',
  'tests/release.test.ts',
];
const ALL = ['lib/**/*.test.{ts,tsx}', 'entrypoints/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'tests/**/*.test.ts'];

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, ...more },
});

export default defineConfig({
  test: {
    projects: [
      project('built', BUILT, {
        globalSetup: 'tests/once.ts',
        environment: './tests/browser/worker.ts',
        isolate: false,
      }),
      project('long', LONG),
      project('fast', ALL, { exclude: [...BUILT, ...LONG] }),
    ],
    // One process for each core, and in it one browser of each kind: whoever shares leaves nothing behind.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // A safety alone, for machines that have much else to do: whatever is waited for is waited for by itself.
    testTimeout: 120_000,
  },
});
