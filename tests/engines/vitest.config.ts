import { defineConfig } from 'vitest/config'

/** `npm run test:engines`: not among the usual tests, since the engines must be installed. */
export default defineConfig({
  test: { include: ['tests/engines/*.engine.ts'], fileParallelism: false },
})
