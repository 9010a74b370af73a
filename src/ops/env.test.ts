import { languages } from 'payload-newsroom/language'
import { completeLocale } from 'payload-newsroom/time'
import { describe, expect, it } from 'vitest'

import { readEnv } from './env.ts'
import { choices } from './envRules.mjs'

const good = {
  DATABASE_READER_URL: 'postgres://newsroom_reader:x@127.0.0.1:5432/newsroom',
  DATABASE_URL: 'postgres://newsroom_app:x@127.0.0.1:5432/newsroom',
  NEWSROOM_DATA: '/srv/newsroom',
  PAYLOAD_SECRET: 'q8Zr1vXw0Lk7Tn5Yb3Hd9Jc2Mf6Pg4Ss',
  SERVER_URL: 'https://news.example.cn/',
}

describe('readEnv', () => {
  it('reads a complete environment', () => {
    expect(readEnv(good)).toEqual({
      databaseUrl: good.DATABASE_URL,
      allowPrivateReceivers: false,
      hub: undefined,
      inbox: undefined,
      review: undefined,
      locale: completeLocale(),
      readerUrl: good.DATABASE_READER_URL,
      cdn: undefined,
      dataFolder: '/srv/newsroom',
      filesPlace: '/srv/newsroom',
      secret: good.PAYLOAD_SECRET,
      serverUrl: 'https://news.example.cn',
      isSecure: true,
      mail: { from: 'newsroom@news.example.cn', smtpUrl: undefined },
      proxies: 0,
      secondFactor: 'optional',
    })
  })

  it('knows every language that a newsroom can publish in', () => {
    expect(choices.NEWSROOM_LANGUAGE).toEqual(languages)
  })

  it.each([
    { given: { NEWSROOM_LANGUAGE: 'en' }, read: { language: 'en', timeZone: 'America/New_York' } },
    {
      given: { NEWSROOM_LANGUAGE: 'en', NEWSROOM_TIME_ZONE: 'Europe/Dublin' },
      read: { language: 'en', timeZone: 'Europe/Dublin' },
    },
    {
      given: { NEWSROOM_TIME_ZONE: 'Asia/Urumqi' },
      read: { language: 'zh', timeZone: 'Asia/Urumqi' },
    },
  ])('reads $given as $read', ({ given, read }) => {
    expect(readEnv({ ...good, ...given }).locale).toEqual(read)
  })

  it('allows plain http on this machine only', () => {
    expect(readEnv({ ...good, SERVER_URL: 'http://localhost:3000' }).isSecure).toBe(false)
  })

  it.each([
    { fault: 'no secret', change: { PAYLOAD_SECRET: undefined }, names: 'PAYLOAD_SECRET' },
    { fault: 'a short secret', change: { PAYLOAD_SECRET: '短密钥' }, names: 'PAYLOAD_SECRET' },
    {
      fault: 'a secret of one repeated letter',
      change: { PAYLOAD_SECRET: 'a'.repeat(40) },
      names: 'PAYLOAD_SECRET',
    },
    {
      fault: 'plain http on the network',
      change: { SERVER_URL: 'http://news.example.cn' },
      names: 'SERVER_URL',
    },
    { fault: 'no address', change: { SERVER_URL: '新闻网' }, names: 'SERVER_URL' },
    { fault: 'another database', change: { DATABASE_URL: 'mysql://x' }, names: 'DATABASE_URL' },
    { fault: 'a relative folder', change: { NEWSROOM_DATA: 'data' }, names: 'NEWSROOM_DATA' },
    {
      fault: 'a bucket with its key in the address',
      change: { NEWSROOM_FILES: 's3://key:secret@news-files' },
      names: 'NEWSROOM_FILES',
    },
    {
      fault: 'a CDN that nobody may tell',
      change: { NEWSROOM_CDN: 'cloudflare:0123456789abcdef' },
      names: 'NEWSROOM_CDN',
    },
    {
      fault: 'a language of no newsroom',
      change: { NEWSROOM_LANGUAGE: 'fr' },
      names: 'NEWSROOM_LANGUAGE',
    },
    {
      fault: 'a zone of no clock',
      change: { NEWSROOM_TIME_ZONE: 'Merrow' },
      names: 'NEWSROOM_TIME_ZONE',
    },
  ])('refuses $fault and says which variable', ({ change, names }) => {
    expect(() => readEnv({ ...good, ...change })).toThrow(new RegExp(`^  ${names}: `, 'm'))
  })

  it('names everything at once and shows no value', () => {
    const secret = 'too-short-and-private'
    const read = () => readEnv({ PAYLOAD_SECRET: secret })
    expect(read).toThrow(/DATABASE_URL[^]*PAYLOAD_SECRET[^]*SERVER_URL/)
    expect(read).not.toThrow(secret)
  })

  it('needs nothing while building', () => {
    expect(readEnv({ NEXT_PHASE: 'phase-production-build' }).databaseUrl).toContain('127.0.0.1:1/')
  })
})
