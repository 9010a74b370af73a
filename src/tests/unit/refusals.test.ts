import { describe, expect, it } from 'vitest'

import { en } from '../../plugin/translations/en.ts'
import { zh } from '../../plugin/translations/zh.ts'
import { plantedRefusals } from '../fixtures/refusals/planted.ts'
import { refusalKeys } from '../fixtures/refusals/refusalKeys.ts'
import { unplantedRefusals } from '../fixtures/refusals/unplanted.ts'

const keys = refusalKeys()
const unplanted = Object.values(unplantedRefusals).flat()

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>
const messageOf = (messages: Words, key: string): string => {
  const [group = '', name = ''] = key.split('.')
  return messages[group]?.[name] ?? ''
}
const variablesOf = (message: string): string[] =>
  [...message.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = '']) => name).toSorted()

describe('what the server refuses with', () => {
  it('is provoked in both languages by refusals.int.test.ts, or stands with a reason among what is not', () => {
    expect(keys.length).toBeGreaterThan(150)
    const told = new Set([...Object.keys(plantedRefusals), ...unplanted])
    expect(keys.filter((key) => !told.has(key))).toEqual([])
  })

  it('is listed once, and is used', () => {
    expect(unplanted.filter((key) => key in plantedRefusals)).toEqual([])
    expect(
      [...Object.keys(plantedRefusals), ...unplanted].filter((key) => !keys.includes(key)),
    ).toEqual([])
  })

  it('is provoked for more refusals, and never for fewer', () => {
    expect(unplanted.length).toBeLessThanOrEqual(1)
  })

  it.each(keys)('%s names the same things in both languages', (key) => {
    expect(variablesOf(messageOf(en, key))).toEqual(
      expect.arrayContaining([...new Set(variablesOf(messageOf(zh, key)))]),
    )
  })
})
