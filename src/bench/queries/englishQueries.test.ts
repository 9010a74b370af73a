import { describe, expect, it } from 'vitest'

import { chanceOf } from '../archive/random.ts'
import { englishQueries } from './englishQueries.ts'

const printed =
  'Siobhán O’Rourke inspected the seawalls of Saint-Brieuc Neck, and the ferry was delayed.'
const source = { label: 'Harbor Commission inspects seawalls', printed: () => printed, text: '' }

/** What is typed of one kind, many times over. */
function typedOf(kind: string): string[] {
  const found = englishQueries.kinds.find(({ name }) => name.endsWith(kind))
  return Array.from({ length: 200 }, (_, seed) => found?.take(chanceOf(seed), source) ?? '')
}

describe('queries of an English archive', () => {
  it('begin as a heading begins', () => {
    expect(new Set(typedOf('beginnings'))).toEqual(
      new Set([
        'Harbor',
        'Harbor Commission',
        'Harbor Commission inspects',
        'Harbor Commission inspects seawalls',
      ]),
    )
  })

  it('break off within the last word', () => {
    const typed = typedOf('unfinished')
    expect(typed).toContain('Harbor Commi')
    expect(typed).not.toContain('Harbor Commission')
  })

  it('name people with accents and apostrophes, and as keyboards have them', () => {
    expect(typedOf('names')).toEqual(
      expect.arrayContaining(['Siobhán O’Rourke', "Siobhan O'Rourke", 'O’Rourke', "O'Rourke"]),
    )
  })

  it('have words in other forms, and phrases in quotation marks', () => {
    expect(typedOf('other forms')).toEqual(expect.arrayContaining(['inspecting', 'seawall']))
    expect(typedOf('phrases')).toContain('"inspected the seawalls"')
  })

  it('have words with a slip of the keyboard', () => {
    expect(typedOf('misspelt')).toEqual(expect.arrayContaining(['Habor', 'Harrbor', 'Hrabor']))
  })

  it('have something of every kind', () => {
    for (const { take } of englishQueries.kinds)
      expect(
        Array.from({ length: 50 }, (_, seed) => take(chanceOf(seed), source)).some(Boolean),
      ).toBe(true)
  })
})
