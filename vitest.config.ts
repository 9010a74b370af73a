import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const database = 'src/tests/setup/database.ts'
const properties = 'src/tests/setup/properties.ts'
const quietConsole = ['src/tests/setup/console.ts', properties]
/**
 * Keeps Node 20 away from lexical's `node` entry, whose top-level await now and then never settles:
 * the import, and with it the test, would hang.
 */
const execArgv = ['--conditions=production']
/** They wait for a busy machine: no test measures time, these limits only end what hangs. */
const patient = {
  expect: { poll: { timeout: 20_000 } },
  hookTimeout: 180_000,
  testTimeout: 120_000,
}
/** One server and one browser keep the machine busy. */
const inTurn = { ...patient, fileParallelism: false }

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
      { find: /^payload-newsroom\/commands$/, replacement: path.join(root, 'src/cli/index.ts') },
      { find: /^payload-newsroom\/site$/, replacement: path.join(root, 'src/site/index.ts') },
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
          exclude: ['src/tests/{apps,int,e2e,package}/**'],
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
          setupFiles: [...quietConsole, 'src/tests/setup/passwords.ts'],
          // A database of its own each, on one server.
          maxWorkers: 2,
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['src/tests/e2e/**/*.e2e.test.ts'],
          environment: 'node',
          globalSetup: [database],
          setupFiles: properties,
          ...inTurn,
        },
      },
      {
        extends: true,
        test: {
          name: 'apps',
          include: ['src/tests/apps/**/*.test.ts'],
          environment: 'node',
          globalSetup: [database],
          setupFiles: properties,
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
          setupFiles: properties,
          ...inTurn,
        },
      },
    ],
  },
})
