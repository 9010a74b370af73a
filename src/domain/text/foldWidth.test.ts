import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { foldWidth } from './foldWidth.ts'
import { toNormalForm } from './toNormalForm.ts'

describe('foldWidth', () => {
  it('folds digits, brackets and punctuation, and leaves Chinese marks alone', () => {
    expect(foldWidth('（应到代表３１２名，实到３０５名。）')).toBe('(应到代表312名,实到305名。)')
  })

  it('keeps the length, so that ranges stay true', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length)
      }),
    )
  })
})

describe('toNormalForm', () => {
  it('makes two printings of one headline equal', () => {
    expect(toNormalForm('青浦区　人大（二次）会议')).toBe(toNormalForm('青浦区人大(二次)会议'))
  })
})
