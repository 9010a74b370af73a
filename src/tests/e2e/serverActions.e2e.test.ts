import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createTestDatabase, type TestDatabase } from '../setup/createTestDatabase.ts'
import { type RunningApp, startApp } from '../setup/startApp.ts'

let app: RunningApp
let database: TestDatabase
let action: string | undefined

beforeAll(async () => {
  database = await createTestDatabase('server_actions')
  app = await startApp({ database })
  const manifest = path.resolve(
    import.meta.dirname,
    '../../../.next/server/server-reference-manifest.json',
  )
  const { node } = JSON.parse(await readFile(manifest, 'utf8')) as Manifest
  action = Object.entries(node).find(([, { filename }]) => filename.endsWith('layout.tsx'))?.[0]
})

afterAll(async () => {
  await app.stop()
  await database.drop()
})

interface Manifest {
  readonly node: Readonly<Record<string, { readonly filename: string }>>
}

/** As the panel asks: one action of the build carries them all, by name. */
async function ask(name: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${app.url}/admin/login`, {
    body: JSON.stringify([{ name, args: { collectionSlug: 'reports' } }]),
    headers: {
      Accept: 'text/x-component',
      'Content-Type': 'text/plain;charset=UTF-8',
      'Next-Action': action ?? '',
      Origin: app.url,
    },
    method: 'POST',
  })
  return { status: response.status, text: await response.text() }
}

describe('a server action', () => {
  it('is answered by its name, and strangers are sent away', async () => {
    const { status, text } = await ask('form-state')
    expect([status, text]).toEqual([200, expect.stringContaining('"errors":')])
  })

  it.each(['constructor', 'toString', '__proto__', 'schedule-publish', 'copy-data-from-locale'])(
    'is unknown: %s',
    async (name) => {
      const { status, text } = await ask(name)
      expect(status).toBe(404)
      expect(text).not.toContain('"importMap":')
    },
  )
})
