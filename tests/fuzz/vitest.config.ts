import { defineConfig } from 'vitest/config';

/** The long run: `npm run fuzz`, or with another duration `FUZZ_MINUTES=60 npm run fuzz`. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.test.ts'],
    env: { FUZZ_MINUTES: process.env.FUZZ_MINUTES ?? '10' },
  },
});
