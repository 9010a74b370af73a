import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { defaultTimeZone } from '../../domain/time/clock.ts'

it('is the zone of a newsroom without settings in the database too', () => {
  expect(readFileSync('src/plugin/review/sql/newsroom_day.sql', 'utf8')).toContain(
    `'${defaultTimeZone}'`,
  )
})
