import { describe, expect, it } from 'vitest'

import { readerAddresses } from './readerAddresses.ts'

const app = 'postgres://app:a@primary.example/newsroom?sslmode=require'

describe('readers', () => {
  it.each([
    'postgres://reader:r@primary.example/newsroom?sslmode=require',
    'postgres://reader:r@primary.example/newsroom',
  ])('read the one server that there is: %s', (reader) => {
    expect(readerAddresses({ DATABASE_READER_URL: reader, DATABASE_URL: app })).toEqual({
      primary: reader,
    })
  })

  it.each([
    'postgres://reader:r%40@replica.example/newsroom',
    'postgres://reader:r%40@primary.example:5433/newsroom',
    'postgres://reader:r%40@primary.example/newsroom_replica',
  ])('have the primary under their own account beside the replica: %s', (reader) => {
    expect(readerAddresses({ DATABASE_READER_URL: reader, DATABASE_URL: app })).toEqual({
      primary: 'postgres://reader:r%40@primary.example/newsroom?sslmode=require',
      replica: reader,
    })
  })

  it('have no address while the site is built', () => {
    expect(readerAddresses({})).toEqual({ primary: undefined })
  })
})
