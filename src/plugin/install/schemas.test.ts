import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { threeReviews } from '../../domain/review/plan.ts'
import { functionsOf } from '../database/schema.ts'
import { reviewSchema } from '../review/schema.ts'
import { schemas } from './schemas.ts'

const host = { hasUuids: true, review: threeReviews, timeZone: 'Asia/Shanghai' }
const installed = schemas.map((schema) => functionsOf(schema, host))
const namesIn = (text: string) => text.match(/\bnewsroom_\w+(?=\()/gu) ?? []

describe('schemas', () => {
  it('name every file of a function, and no other', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '..'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.sql'))
    const named = schemas.flatMap(({ feature, functions = [] }) =>
      functions.map((name) => path.join(feature, 'sql', `${name}.sql`)),
    )
    expect(named.toSorted()).toEqual(files.toSorted())
  })

  it('reckon days by the clock that the newsroom was founded with, until its settings name one', () => {
    const inNewYork = functionsOf(reviewSchema, { ...host, timeZone: 'America/New_York' })
    const day = inNewYork.find(({ name }) => name === 'newsroom_day')
    expect(day?.text).toContain(`LIMIT 1), 'America/New_York')`)
  })

  it('create one function a file, of the name of the file', () => {
    const created = installed
      .flat()
      .map(({ text }) => text.match(/(?<=^CREATE OR REPLACE FUNCTION )\w+/gmu))
    expect(created).toEqual(installed.flat().map(({ name }) => [name]))
  })

  it('call functions of their own feature and of lower floors alone', () => {
    const higher = installed.flatMap((functions, floor) => {
      const known = installed.slice(0, floor + 1).flatMap((each) => each.map(({ name }) => name))
      return functions.flatMap(({ text }) => namesIn(text).filter((name) => !known.includes(name)))
    })
    expect(higher).toEqual([])
  })

  it('open only functions that they have', () => {
    const unknown = schemas.flatMap(({ functions = [], openFunctions = [] }) =>
      openFunctions.filter((name) => !functions.includes(name)),
    )
    expect(unknown).toEqual([])
  })
})
