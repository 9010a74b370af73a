import { describe, expect, it } from 'vitest'

import { afterBy, hideQuotes, hideTopics, hideVotes } from './hideWords.ts'

const hidden = /[\u2060\u2061]+/gu

describe('words that are hidden', () => {
  it.each([
    { hide: hideQuotes, left: '他说,会议通过了。', words: '他说“好”,会议通过了《办法》。' },
    { hide: hideTopics, left: '罗绍棠发言。', words: '罗绍棠围绕选址、管护等发言。' },
    {
      hide: hideVotes,
      left: '罗绍棠当选为县长。',
      words: '罗绍棠以218票赞成、3票反对,当选为县长。',
    },
  ])('leave $left, and every offset', ({ hide, left, words }) => {
    expect(hide(words).replaceAll(hidden, '')).toBe(left)
    expect(hide(words)).toHaveLength(words.length)
  })

  it('leave votes of which nobody comes', () => {
    expect(hideVotes('议案以218票通过。')).toBe('议案以218票通过。')
  })
})

describe('afterBy', () => {
  it.each([
    { left: '罗绍棠', predicate: '主持', words: '会议由罗绍棠' },
    { left: '罗绍棠', predicate: '主持', words: '下午换成了罗绍棠' },
    { left: '罗绍棠的', predicate: '主持下', words: '会议在罗绍棠的' },
    { left: '罗绍棠', predicate: '主持', words: '罗绍棠' },
  ])('leaves $left of $words', ({ left, predicate, words }) => {
    expect(afterBy(words, predicate).trim()).toBe(left)
    expect(afterBy(words, predicate)).toHaveLength(words.length)
  })
})
