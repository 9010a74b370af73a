import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isInsideLink, isExternalLink } from './externalLink.ts'
import { dropUnseen, findUnfit, fitText } from './fitText.ts'
import { isBlank, toOneLine } from './isBlank.ts'

describe('fitText', () => {
  it.each([
    ['a backspace', '会\b议', 'U+0008'],
    ['a vertical tab', '会\u000b议', 'U+000B'],
    ['a form feed', '会\f议', 'U+000C'],
    ['a delete', '会\u007f议', 'U+007F'],
    ['a control of Latin 1', '会\u0085议', 'U+0085'],
    ['no character', '会\ufffe议', 'U+FFFE'],
    ['no character of Arabic', '会\ufdd0议', 'U+FDD0'],
    ['no character of another plane', '会\u{1ffff}议', 'U+1FFFF'],
    ['the first half of a pair', '会\ud842议', 'U+D842'],
    ['the second half of a pair', '会\udfb7议', 'U+DFB7'],
    ['the end of a text', '会议\u0000', 'U+0000'],
  ])('takes out %s', (_, text, character) => {
    expect(fitText(text)).toBe('会议')
    expect(findUnfit(text)).toMatchObject({ character })
  })

  it.each([
    ['a zero-width space', '会\u200b议'],
    ['a word joiner', '会\u2060议'],
    ['a byte order mark', '\ufeff会议'],
    ['a soft hyphen', '会\u00ad议'],
    ['a mark of direction', '会\u200e议\u200f'],
    ['an override of direction', '会\u202e议\u2066'],
    ['a joiner that joins nothing', '\u200d会\u200c\u200d议'],
    ['the place of a picture', '会\ufffc议'],
  ])('takes out %s, and nobody is told', (_, text) => {
    expect(fitText(text)).toBe('会议')
    expect(dropUnseen(text)).toBe('会议')
    expect(findUnfit(text)).toBeUndefined()
  })

  it.each(['𠮷野家\r\n\t第二行', '<&>"\'', '', 'A\u2028C', '👩‍🌾', '❤️‍🔥', 'می‌خواهم', 'क्‍ष', '葛󠄀'])(
    'leaves %j',
    (text) => {
      expect(fitText(text)).toBe(text)
      expect(findUnfit(text)).toBeUndefined()
    },
  )

  it('leaves nothing unfit, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findUnfit(fitText(text))).toBeUndefined()
      }),
    )
  })
})

describe('isOutsideLink', () => {
  it.each([
    'https://paper.example/a?b=c#d',
    'HTTP://paper.example',
    'https://报纸.example/新闻',
    'https://paper.example:8080/',
    'mailto:desk@paper.example',
  ])('lets %s stand', (url) => {
    expect(isExternalLink(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' https://paper.example',
    'https://paper.example/a b',
    'https:///paper.example',
    'https://user@paper.example',
    'https://user:word@paper.example/',
    'https:paper.example',
    'data:text/html,x',
    'vbscript:x',
    'ftp://paper.example',
    '//paper.example',
    '/reports/a',
    'https://paper.example/"onclick="x',
    'https://paper.example/<b>',
    'https://paper.example/\u202egpj',
    'https://[::1',
    'https://paper.example:99999',
    'https://paper.example:x',
    'http://.',
    'http://..',
    'http://paper..example',
    'http://999.999.999.999',
    'https://paper%2eexample%',
    `https://paper.example/${'a'.repeat(2000)}`,
    '',
    undefined,
    null,
    1,
    ['https://paper.example'],
  ])('refuses %j', (url) => {
    expect(isExternalLink(url)).toBe(false)
  })
})

describe('isInsideLink', () => {
  it.each(['/', '/reports/a', '/search?q=%E4%BC%9A#top', '/speeches/a#一', '/a.b/..c?d=/../e'])(
    'lets %s stand',
    (url) => {
      expect(isInsideLink(url)).toBe(true)
    },
  )

  it.each([
    '//paper.example',
    '/\\paper.example',
    '/./../../admin',
    '/reports/../admin',
    '/reports/%2e%2E/admin',
    '/..',
    '/a b',
    '/"onclick="x',
    '/\u202e',
    'reports/a',
    `/${'a'.repeat(2000)}`,
    null,
  ])('refuses %j', (url) => {
    expect(isInsideLink(url)).toBe(false)
  })
})

describe('a text', () => {
  it.each(['', ' ', '\u3000', '\u200b\u2060\ufeff', '\u2800', '\u3164\n'])(
    'shows nothing: %j',
    (text) => {
      expect(isBlank(text)).toBe(true)
    },
  )

  it.each(['·', '会', '\u3000—'])('shows something: %j', (text) => {
    expect(isBlank(text)).toBe(false)
  })

  it('is brought into one line', () => {
    expect(toOneLine('县人代会\r胜利\n闭幕\u2028\r\n ')).toBe('县人代会 胜利 闭幕')
  })
})
