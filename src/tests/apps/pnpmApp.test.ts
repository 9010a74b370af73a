import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import type { ServedApp } from '../../ops/testing/apps/serveApp.ts'

import { createDatabase } from '../../ops/postgres.mjs'
import {
  installProgram,
  isRegistryReached,
  packPlugin,
  pnpm,
} from '../../ops/testing/apps/blankApp.ts'
import { dropManuscript } from '../../ops/testing/apps/dropManuscript.ts'
import { makeApp } from '../../ops/testing/apps/makeApp.ts'
import { registerFirst } from '../../ops/testing/apps/registerFirst.ts'
import { runWorker } from '../../ops/testing/apps/runWorker.ts'
import { complaintsIn, serveApp } from '../../ops/testing/apps/serveApp.ts'
import { walkApp } from '../../ops/testing/apps/walkApp.ts'
import { useBrowser } from '../setup/browser.ts'

const browser = await useBrowser()
const folder = mkdtempSync(path.join(tmpdir(), 'stranger-pnpm-'))
chmodSync(folder, 0o755)
const app = path.join(folder, 'desk')
const longest = 900_000

const isMissing = !isRegistryReached()
if (isMissing) console.warn('the registry is not reached: an app of somebody else is not made')

/** In development, where nothing is hoisted: what an app with npm does in production, `npmApp.test.ts` asks. */
describe.skipIf(isMissing)('an app with pnpm, in development', () => {
  let served: ServedApp | undefined
  let env: Readonly<Record<string, string>>

  beforeAll(async () => {
    const { url } = await createDatabase({
      name: 'stranger_pnpm',
      ownerUrl: inject('postgresOwnerUrl'),
    })
    env = { PATH: `${installProgram(folder, pnpm)}:${process.env.PATH ?? ''}` }
    const tarball = packPlugin(folder)
    const variant = { manager: 'pnpm' } as const
    makeApp({ app, databaseUrl: url, env, tarball, until: 'npm run dev', variant })
    served = await serveApp({ app, mode: 'dev' })
  }, longest)

  afterAll(async () => {
    await served?.stop()
    rmSync(folder, { force: true, recursive: true })
  })

  it('has one copy of what must be there once', () => {
    // A folder of its own for each version, and for each set of peers.
    const found = readdirSync(path.join(app, 'node_modules/.pnpm'))
    for (const name of ['payload@', '@payloadcms+ui@'])
      expect(found.filter((each) => each.startsWith(name))).toHaveLength(1)
  })

  it(
    'releases a report that strangers read, with its picture, and makes a manuscript a draft; console and log are clean',
    async () => {
      const url = served?.url ?? ''
      expect(await registerFirst(browser, url)).toEqual([])
      expect(await walkApp({ url })).toMatchObject({
        graphql: ['New Bridge Opens at the Ferry Landing'],
        picture: { status: 200, type: 'image/webp' },
        rest: ['New Bridge Opens at the Ferry Landing'],
      })
      const worker = await runWorker({ app })
      expect(await dropManuscript({ browser, url })).toEqual([])
      expect(await worker.stop()).toEqual([0, null])
      expect(complaintsIn(served?.output() ?? '')).toEqual([])
    },
    longest,
  )
})
