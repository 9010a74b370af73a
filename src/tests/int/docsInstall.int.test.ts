import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { installRecord } from 'payload-newsroom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestDatabase } from '../setup/createTestDatabase.ts'

import { createTestDatabase } from '../setup/createTestDatabase.ts'
import { startPayload } from '../setup/startPayload.ts'

let database: TestDatabase
let payload: Payload

beforeAll(async () => {
  database = await createTestDatabase('docs_install')
  // A migration runs as the owner.
  payload = await startPayload({
    ...database,
    env: { ...database.env, DATABASE_URL: database.ownerUrl },
  })
})

afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

describe('the migration of docs/tutorial/install-the-plugin.md', () => {
  it('installs the record, again and again', async () => {
    const { drizzle: db } = payload.db as unknown as PostgresAdapter
    const install = () =>
      installRecord({
        execute: async (statement) => (await db.execute(sql.raw(statement))).rows,
        secret: payload.secret,
      })
    expect(await install()).toEqual({ hasRoles: true })
    expect(await install()).toEqual({ hasRoles: true })
    await expect(
      db.execute(sql.raw("INSERT INTO live_documents (path, state) VALUES ('/x', 'withdrawn')")),
    ).rejects.toThrow()
  })
})
