import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { beginFirstStart, keepAsked, languageIn } from '../../ops/launch/prepared.mjs'
import { createDatabase, query } from '../../ops/postgres.mjs'
import { settleLocale } from '../../ops/prepare/settleLocale.ts'
import { prepareOn } from '../setup/prepareOn.ts'

const folder = () => mkdtempSync(path.join(inject('runFolder'), 'first-language-'))

describe('a newsroom that is founded in English', () => {
  const server = inject('postgresOwnerUrl')
  const name = 'first_language'
  const data = folder()
  let url: string

  const drop = () => query({ text: `drop database if exists "${name}" with (force)`, url: server })
  const founded = () => query({ text: 'select language, time_zone from newsroom_founding', url })
  const zone = 'America/Halifax'

  beforeAll(async () => {
    await drop()
    ;({ url } = await createDatabase({ name, ownerUrl: server }))
  })
  afterAll(drop)

  it('is told to everything that is started, its first accounts included', async () => {
    const env = await prepareOn({ asked: { language: 'en', timeZone: zone }, data, url })
    expect(env).toMatchObject({ NEWSROOM_LANGUAGE: 'en', NEWSROOM_TIME_ZONE: zone })
    expect(await founded()).toEqual([{ language: 'en', time_zone: zone }])
    const names = await query({ text: 'select name from users order by name', url })
    expect(names.map((row) => row.name)).toContain('Editor-in-chief')
  })

  it('stays it without being told again, whatever the data folder remembers', async () => {
    expect(await prepareOn({ data, url })).toMatchObject({ NEWSROOM_LANGUAGE: 'en' })
    const marker = JSON.parse(readFileSync(path.join(data, 'prepared.json'), 'utf8')) as object
    expect(marker).toMatchObject({ locale: { language: 'en', timeZone: zone } })
    expect(languageIn(data)).toBe('en')
  })

  it.each([{ language: 'zh' }, { timeZone: 'Asia/Urumqi' }])(
    'refuses to be started as another, %o',
    async (asked) => {
      await expect(prepareOn({ asked, data, url })).rejects.toThrow(
        /^这里已有编辑部.*English.*Halifax[^]*There is a newsroom here.*English.*Halifax/u,
      )
      expect(await founded()).toEqual([{ language: 'en', time_zone: zone }])
    },
  )

  it('is started as what it is, or as what its settings say by now', async () => {
    const asked = { language: 'en', timeZone: zone }
    await expect(prepareOn({ asked, data, url })).resolves.toBeDefined()
    await query({
      text: `set session_replication_role = replica; insert into live_documents (path, state, kind, key, snapshot, card, sort_at, released_at, content_hash, publication_id)
        values ('site-settings', 'live', 'site', 'site-settings:site-settings', '{"language":"zh","timeZone":"Asia/Urumqi"}', '{}', now(), now(), 'x', 'x')`,
      url,
    })
    const changed = { language: 'zh' as const, timeZone: 'Asia/Urumqi' }
    // What holds until the settings are released stays what it was.
    expect(await settleLocale(changed, url)).toEqual(asked)
  })

  it('is a Chinese one where an earlier version founded it', async () => {
    await query({
      text: `set session_replication_role = replica; delete from live_documents; alter table newsroom_founding drop column language, drop column time_zone`,
      url,
    })
    const file = path.join(data, 'prepared.json')
    const marker = JSON.parse(readFileSync(file, 'utf8')) as { locale?: object }
    delete marker.locale
    writeFileSync(file, JSON.stringify(marker))
    const asked = { language: 'en' }
    await expect(prepareOn({ asked, data, url })).rejects.toThrow(/中文[^]*founded in 中文/u)
    expect(await prepareOn({ data, url })).toMatchObject({ NEWSROOM_LANGUAGE: 'zh' })
  })
})

describe('what a first start was asked for', () => {
  const nothing = { language: undefined, timeZone: undefined }

  it('is kept until there is a newsroom: a start that was killed goes on in it', () => {
    const data = folder()
    beginFirstStart({ asked: { ...nothing, language: 'en' }, data })
    expect(keepAsked({ asked: nothing, data })).toMatchObject({ language: 'en' })
    expect(languageIn(data)).toBe('en')
    expect(keepAsked({ asked: { ...nothing, language: 'zh' }, data }).language).toBe('zh')
  })

  it('is not looked for beside a newsroom that is there', () => {
    expect(keepAsked({ asked: nothing, data: folder() })).toEqual(nothing)
  })
})
