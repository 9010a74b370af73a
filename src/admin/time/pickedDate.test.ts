import { afterEach, describe, expect, it } from 'vitest'

import { fromPicker, toPicker } from './pickedDate.ts'

const ownZone = process.env.TZ

afterEach(() => {
  process.env.TZ = ownZone
})

const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Pacific/Chatham',
  'UTC',
]

/** What Payload's picker does to a day before it hands it over. */
const pickDay = (picked: Date): Date => {
  picked.setHours(12 - picked.getTimezoneOffset() / 60, 0)
  return picked
}

describe.each(zones)('in a browser of %s', (zone) => {
  it('an instant is shown, and read back, by the newsroom’s clock', () => {
    process.env.TZ = zone
    const timeZone = 'Asia/Shanghai'
    const shown = toPicker({ kind: 'instant', stored: '2026-11-28T01:30:00.000Z', timeZone })
    expect([shown.getDate(), shown.getHours(), shown.getMinutes()]).toEqual([28, 9, 30])
    expect(fromPicker({ kind: 'instant', picked: shown, timeZone })).toBe(
      '2026-11-28T01:30:00.000Z',
    )
  })

  it('a day is the day that is shown and picked', () => {
    process.env.TZ = zone
    const timeZone = 'Asia/Shanghai'
    const shown = toPicker({ kind: 'day', stored: '2026-11-27T12:00:00.000Z', timeZone })
    expect([shown.getFullYear(), shown.getMonth(), shown.getDate()]).toEqual([2026, 10, 27])
    const picked = pickDay(new Date(2026, 10, 28))
    expect(fromPicker({ kind: 'day', picked, timeZone })).toBe('2026-11-28T12:00:00.000Z')
  })
})
