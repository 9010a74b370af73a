import { describe, expect, it } from 'vitest'

import { letter, feedbackLimits } from './feedback.ts'

const written = { message: '开通日期应为11月18日。', page: '/reports/20261120-bus' }

describe('a letter', () => {
  it('is a page and a message; the rest may be missing', () => {
    expect(letter.parse(written)).toEqual({
      ...written,
      contact: '',
      passage: '',
      then: '/',
      website: '',
      writer: '',
    })
  })

  it('counts a line break as the browser does', () => {
    const message = '一\r\n'.repeat(feedbackLimits.message / 2)
    expect(letter.parse({ ...written, message }).message).not.toContain('\r')
  })

  it('keeps to one line where one line was asked for', () => {
    expect(letter.parse({ ...written, writer: ' 王 \r\nBcc: x ' }).writer).toBe('王 Bcc: x')
  })

  it.each([
    { ...written, message: ' \n ' },
    { ...written, message: '错'.repeat(feedbackLimits.message + 1) },
    { ...written, writer: '甲'.repeat(feedbackLimits.writer + 1) },
    { ...written, page: 'https://elsewhere.example/' },
    { ...written, then: '//elsewhere.example' },
    { ...written, then: '/\\elsewhere.example' },
    { message: '没有网址' },
  ])('is not %j', (asked) => {
    expect(letter.safeParse(asked).success).toBe(false)
  })
})
