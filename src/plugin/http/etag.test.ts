import { describe, expect, it } from 'vitest'

import { etagOf, isNotModified, printLastModified } from './etag.ts'

describe('etagOf', () => {
  it('gives the same bytes the same tag, as text or as bytes', () => {
    expect(etagOf('闭幕')).toBe(etagOf(Buffer.from('闭幕')))
    expect(etagOf('闭幕')).toMatch(/^"[\w-]{27}"$/u)
    expect(etagOf('闭幕')).not.toBe(etagOf('开幕'))
  })
})

const etag = etagOf('闭幕')

describe('isNotModified', () => {
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
  ])('%s', (_, ifNoneMatch, isMatch) => {
    expect(isNotModified({ etag, ifModifiedSince: undefined, ifNoneMatch })).toBe(isMatch)
  })

  const changedAt = Date.parse('2026-01-09T09:00:00Z') / 1000

  it.each([
    ['the date of the change', 'Fri, 09 Jan 2026 09:00:00 GMT', undefined, true],
    ['a later date', 'Fri, 09 Jan 2026 09:00:01 GMT', undefined, true],
    ['an earlier date', 'Fri, 09 Jan 2026 08:59:59 GMT', undefined, false],
    ['no date', 'yesterday', undefined, false],
    ['a later date and another tag', 'Fri, 09 Jan 2026 09:00:01 GMT', '"other"', false],
    ['an earlier date and the tag', 'Fri, 09 Jan 2026 08:59:59 GMT', etag, true],
  ])('%s', (_, ifModifiedSince, ifNoneMatch, isMatch) => {
    expect(isNotModified({ changedAt, etag, ifModifiedSince, ifNoneMatch })).toBe(isMatch)
  })

  it('a date says nothing of what changed at a time that is not known', () => {
    const ifModifiedSince = 'Fri, 09 Jan 2026 09:00:01 GMT'
    expect(isNotModified({ etag, ifModifiedSince, ifNoneMatch: null })).toBe(false)
  })
})

describe('printLastModified', () => {
  it('is silent within the second of the change', () => {
    expect(printLastModified(1_767_949_200, 1_767_949_199.5)).toBeUndefined()
    expect(printLastModified(1_767_949_200, 1_767_949_200)).toBe('Fri, 09 Jan 2026 09:00:00 GMT')
  })
})
