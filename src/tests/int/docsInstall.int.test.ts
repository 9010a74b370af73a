import { sql } from '@payloadcms/db-postgres'
import { installRecord, readAdapter } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { useNewsroom } from '../setup/useNewsroom.ts'

// A migration runs as the owner.
const { payload } = await useNewsroom('docs_install', {
  env: ({ ownerUrl }) => ({ DATABASE_URL: ownerUrl }),
})

describe('the migration of docs/tutorial/install-the-plugin.md', () => {
  it('installs the record, again and again', async () => {
    const { drizzle: db } = readAdapter(payload)
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
