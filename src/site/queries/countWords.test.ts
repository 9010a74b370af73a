import { describe, expect, it } from 'vitest'

import { countWords } from './countWords.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['<p id="a">Count the people first.</p>', 4],
    ['<p>One</p><p>two</p>\n<ul><li>three</li><li>four</li></ul>', 4],
    ['<p>One<br>two <strong>th</strong>ree</p>', 3],
    ['<p>Don’t — the O’Rourke-Smith wall—$9.4 million—stays…</p>', 7],
    ['<p>a&nbsp;b &amp; c</p>', 3],
  ])('%s', (html, count) => {
    expect(countWords(html)).toBe(count)
  })
})
