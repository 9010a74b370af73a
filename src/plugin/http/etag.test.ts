import { describe, expect, it } from 'vitest'

import { etagOf, matchesEtag } from './etag.ts'

describe('etagOf', () => {
  it('gives the same bytes the same tag, as text or as bytes', () => {
    expect(etagOf('闭幕')).toBe(etagOf(Buffer.from('闭幕')))
    expect(etagOf('闭幕')).toMatch(/^"[\w-]{27}"$/u)
    expect(etagOf('闭幕')).not.toBe(etagOf('开幕'))
  })
})

describe('matchesEtag', () => {
  const etag = etagOf('闭幕')

  it.each([
    ['the tag', etag, true],
    ['the tag as a compressing proxy passes it on', `W/${etag}`, true],
    ['one tag of several', `"other", W/${etag}`, true],
    ['any tag', '*', true],
    ['another tag', '"other"', false],
    ['the tag without quotes', etag.slice(1, -1), false],
    ['an empty header', '', false],
    ['no header', undefined, false],
    ['no header of a Headers object', null, false],
  ])('%s', (_, header, isMatch) => {
    expect(matchesEtag(header, etag)).toBe(isMatch)
  })
})
