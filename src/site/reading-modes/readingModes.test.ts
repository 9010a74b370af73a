import { describe, expect, it } from 'vitest'

import { readingModes, readMode, readReturn, switchPath, toCookie } from './readingModes.ts'

const sent = (cookie?: string) => ({ headers: { ...(cookie !== undefined && { cookie }) } })

describe('the mode a reader wants', () => {
  it.each([
    [undefined, 'standard'],
    ['', 'standard'],
    ['reading=elder', 'elder'],
    ['payload-token=x; reading=contrast', 'contrast'],
    ['reading=toString', 'standard'],
    ['reading=elder"><script>', 'standard'],
    ['notreading=elder', 'standard'],
  ])('by %j is %s', (cookie, mode) => {
    expect(readMode(sent(cookie))).toBe(mode)
  })

  it.each(readingModes)('%s is read from the cookie that keeps it', (mode) => {
    expect(readMode(sent(toCookie({ isSecure: true, mode }).split(';')[0]))).toBe(mode)
  })
})

describe('coming back', () => {
  it.each([
    '/',
    '/reports/20260109-closing',
    '/search?q=%E9%97%AD%E5%B9%95&kind=report',
    '/search?meeting=%2Fmeetings%2Fclosing&q=a%26b%2525',
  ])('to %s', (to) => {
    const asked = new URL(switchPath('elder', to), 'http://localhost')
    expect(readReturn(asked.searchParams.get('to'))).toBe(to)
  })

  it('encodes what a header cannot carry', () => {
    expect(readReturn('/搜索?q=闭 幕')).toBe('/%E6%90%9C%E7%B4%A2?q=%E9%97%AD%20%E5%B9%95')
  })

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/a/..//elsewhere.example',
    '/./reading?mode=elder',
    '/a\r\nSet-Cookie: x',
    'javascript:alert(1)',
    '/reading?mode=elder&to=/reading',
    undefined,
    ['/a', '/b'],
    `/${'a'.repeat(3000)}`,
  ])('never to %j', (to) => {
    expect(readReturn(to)).toBe('/')
  })
})
