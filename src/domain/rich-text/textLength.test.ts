import { describe, expect, it } from 'vitest'

import { textLength } from './textLength.ts'

const paragraph = (text: string) => ({
  children: [{ text, type: 'text' }],
  type: 'paragraph',
})
const stored = (...texts: string[]) => ({ root: { children: texts.map(paragraph), type: 'root' } })

describe('textLength', () => {
  it.each([
    { length: 0, name: 'no text', value: undefined },
    { length: 0, name: 'a plain string', value: '渡口' },
    { length: 0, name: 'a relation', value: { id: '1', name: '渡口' } },
    { length: 0, name: 'an empty paragraph', value: stored('') },
    { length: 9, name: 'Chinese with its punctuation', value: stored('大桥今日通车。', '好！') },
    { length: 8, name: 'English without its spaces', value: stored('The ferry') },
    { length: 1, name: 'a character of two code units', value: stored('𠮷') },
  ])('counts $name', ({ length, value }) => {
    expect(textLength(value)).toBe(length)
  })
})
