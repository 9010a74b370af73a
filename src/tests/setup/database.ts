import type { TestProject } from 'vitest/node'

/** One temporary PostgreSQL for the whole run of a Vitest project: its `globalSetup`. */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startPostgres } from '../../ops/postgres.mjs'
import { isAlive } from '../../ops/postgres/postmaster.mjs'
import { prepareTemplate } from './templateDatabase.ts'

declare module 'vitest' {
  // Another's interface is added to, which a type cannot be.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    /** Superuser of the run's server, database `postgres`. */
    postgresOwnerUrl: string
    /** A folder of this run, removed at its end; absolute. */
    runFolder: string
  }
}

const prefix = 'newsroom-test-'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned()
  const runFolder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`))
  // PostgreSQL may run as another user, who must be able to pass.
  chmodSync(runFolder, 0o755)
  const postgres = await startPostgres({
    dataFolder: path.join(runFolder, 'postgres'),
    // Nothing here outlives the run; what is durable has its own tests with a server of their own.
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
  })
  await prepareTemplate({ folder: runFolder, server: postgres.ownerUrl })
  project.provide('postgresOwnerUrl', postgres.ownerUrl)
  project.provide('runFolder', runFolder)
  return async () => {
    await postgres.stop()
    rmSync(runFolder, { force: true, recursive: true })
  }
}

/** What a killed run left: its server is not a child of anybody any more. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (isAlive(pid)) continue
    const folder = path.join(tmpdir(), name)
    const left = await startPostgres({ dataFolder: path.join(folder, 'postgres') }).catch(
      () => null,
    )
    await left?.stop()
    rmSync(folder, { force: true, recursive: true })
  }
}
