import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const database = 'src/tests/setup/database.ts'
const quietConsole = ['src/tests/setup/console.ts']
/**
 * Keeps Node 20 away from lexical's `node` entry, whose top-level await now and then never settles:
 * the import, and with it the test, would hang.
 */
const execArgv = ['--conditions=production']
/** One server, one build, one browser: files take turns, and wait for a busy machine. */
const inTurn = {
  expect: { poll: { timeout: 20_000 } },
  fileParallelism: false,
  hookTimeout: 180_000,
  testTimeout: 120_000,
}

export default defineConfig({
  resolve: {
    // The same doors as in tsconfig.json.
    alias: [
      { find: '@payload-config', replacement: path.join(root, 'payload.config.ts') },
      { find: /^payload-newsroom$/, replacement: path.join(root, 'src/plugin/index.ts') },
      { find: /^payload-newsroom\/admin$/, replacement: path.join(root, 'src/admin/index.ts') },
      {
        find: /^payload-newsroom\/search-engine$/,
        replacement: path.join(root, 'src/plugin/search/engine.ts'),
      },
      {
        find: /^payload-newsroom\/server$/,
        replacement: path.join(root, 'src/plugin/server.ts'),
      },
      { find: /^payload-newsroom\/(.+)$/, replacement: path.join(root, 'src/domain/$1/index.ts') },
    ],
  },
  test: {
    execArgv,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No test measures time: this only ends what hangs.
          testTimeout: 60_000,
          include: ['{src,collections,seed}/**/*.test.{ts,tsx}'],
          exclude: ['src/tests/{int,e2e,package}/**'],
          environment: 'node',
          setupFiles: quietConsole,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: ['src/tests/int/**/*.int.test.ts'],
          environment: 'node',
          globalSetup: [database],
          setupFiles: quietConsole,
          ...inTurn,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['src/tests/e2e/**/*.e2e.test.ts'],
          environment: 'node',
          globalSetup: [database],
          ...inTurn,
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['src/tests/package/**/*.test.ts'],
          environment: 'node',
          globalSetup: [database],
          ...inTurn,
        },
      },
    ],
  },
})
