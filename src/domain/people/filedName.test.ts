import { describe, expect, it } from 'vitest'

import { filedName } from './filedName.ts'

describe('filedName', () => {
  it.each([
    ['Amina Sesay', 'Sesay, Amina'],
    ['Daniel Saint-Cyr Jr.', 'Saint-Cyr, Daniel, Jr.'],
    ['Rui da Silva', 'da Silva, Rui'],
    ['Anne St. Cyr', 'St. Cyr, Anne'],
    ['Mary Jo de la Cruz', 'de la Cruz, Mary Jo'],
    ['Manuel DaSilva III', 'DaSilva, Manuel, III'],
    ['Mary Ellen O’Rourke', 'O’Rourke, Mary Ellen'],
    ['Sesay, Amina', 'Sesay, Amina'],
    ['Ladybird', 'Ladybird'],
  ])('files %s as %s', (name, filed) => {
    expect(filedName(name)).toBe(filed)
  })
})
