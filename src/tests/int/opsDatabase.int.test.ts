import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TestDatabase } from '../setup/createTestDatabase.ts'

import { query } from '../../ops/postgres.mjs'
import { createTestDatabase } from '../setup/createTestDatabase.ts'

describe('a test database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase('ops_database')
  })
  afterAll(() => database.drop())

  it.each([
    { role: 'newsroom_owner', url: () => database.ownerUrl },
    { role: 'newsroom_app', url: () => database.appUrl },
    { role: 'newsroom_reader', url: () => database.readerUrl },
  ])('lets $role in, under its own name', async ({ role, url }) => {
    const rows = await query({ text: 'select current_user as role', url: url() })
    expect(rows).toEqual([{ role }])
  })

  it('keeps Chinese text as it is, ordered by code point', async () => {
    const rows = await query({
      text: "select word from (values ('闭幕'), ('一'), ('a'), ('Z')) as t(word) order by word",
      url: database.ownerUrl,
    })
    expect(rows.map(({ word }) => word)).toEqual(['Z', 'a', '一', '闭幕'])
  })
})
