import { describe, expect, it } from 'vitest'

import { askedLanguage } from './askedLanguage.ts'

describe('askedLanguage', () => {
  it.each([
    [{ 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }, 'en', 'zh'],
    [{ 'accept-language': 'en-GB' }, 'zh', 'en'],
    [{ 'accept-language': 'fr, en;q=0.5' }, 'zh', 'en'],
    [{ 'accept-language': 'fr' }, 'en', 'en'],
    [{ 'accept-language': '*' }, 'zh', 'zh'],
    [{ 'accept-language': 'en-US', cookie: 'a=b; payload-lng=zh' }, 'en', 'zh'],
    [{}, 'en', 'en'],
  ] as const)('of %o at a newsroom in %s is %s', (headers, usual, language) => {
    expect(askedLanguage(headers, usual)).toBe(language)
    expect(askedLanguage(new Headers(headers), usual)).toBe(language)
  })
})
