import type { CollectionAfterChangeHook } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { readAdapter } from 'payload-newsroom'
import { beforeEach, describe, expect, it } from 'vitest'

import type { SaveConflict } from '../../domain/edit-conflicts/conflict.ts'
import type { Answer } from '../setup/askPayload.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload, baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let id: string

const { accountOf, asOwner, create, edit, payload, release, signIn } = await useNewsroom('saving', {
  accounts: ['editor', 'chiefEditor'],
})
payload.logger.level = 'silent'
const editor = await signIn('editor')
const chief = await signIn('chiefEditor')

beforeEach(async () => {
  id = (await draftPackage(payload)).report.id
})

/** What staff read of the report now. */
async function read(): Promise<{ base: string; report: Record<string, unknown> }> {
  const answer = await askPayload(payload, { path: `/reports/${id}?draft=true`, token: editor })
  const report = answer.body as Record<string, unknown>
  return { base: String(report.baseVersion), report }
}

const save = (data: Record<string, unknown>, base?: string): Promise<Answer> =>
  askPayload(payload, {
    body: data,
    headers: base === undefined ? {} : { 'If-Match': `"${base}"` },
    method: 'PATCH',
    path: `/reports/${id}?draft=true`,
    token: editor,
  })

const conflictIn = ({ body }: Answer): SaveConflict => {
  const { errors } = body as { errors: { data: SaveConflict }[] }
  const [first] = errors
  if (!first) throw new Error('no error in the answer')
  return first.data
}

const versions = async () =>
  asOwner('SELECT id FROM _reports_v WHERE parent_id = $1 ORDER BY updated_at', [id])

describe('a read', () => {
  it('names its version to staff, in the document, in lists and in the header ETag', async () => {
    const { base } = await read()
    expect(base).toBe(String((await versions()).at(-1)?.id))
    const one = await askPayload(payload, { path: `/reports/${id}?draft=true`, token: editor })
    expect(one.headers.get('ETag')).toBe(`"${base}"`)
    const list = await askPayload(payload, {
      path: `/reports?draft=true&where[id][equals]=${id}`,
      token: editor,
    })
    expect(list.body).toMatchObject({ docs: [{ baseVersion: base }] })
  })

  it('names the version that was read, not the draft after it', async () => {
    const { base } = await read()
    await save({ kicker: '一' }, base)
    await save({ kicker: '二' }, (await read()).base)
    const main = await askPayload(payload, { path: `/reports/${id}`, token: editor })
    expect(main.body).toMatchObject({ baseVersion: base, kicker: null })
  })

  it('names no version to the public', async () => {
    await release([{ collection: 'reports', id }])
    const answer = await askPayload(payload, { path: `/reports/${id}` })
    expect(answer.status).toBe(200)
    expect(answer.body).not.toHaveProperty('baseVersion')
    expect(answer.headers.get('ETag')).toBeNull()
    for (const asked of ['where[baseVersion][exists]=true', 'sort=baseVersion'])
      expect((await askPayload(payload, { path: `/reports?${asked}` })).status).toBeLessThan(500)
  })

  it('can select this field alone, over GraphQL', async () => {
    const { base } = await read()
    const text = `{ Report(id: "${id}", draft: true) { baseVersion } }`
    const answer = await askGraphql(payload, { text, token: editor })
    expect(answer.body).toEqual({ data: { Report: { baseVersion: base } } })
  })
})

describe('a server action', () => {
  it('must name its version, like any request', async () => {
    const user = await accountOf('editor')
    const headers = new Headers({ 'next-action': '40' })
    const write = async (data: Record<string, unknown>) => {
      const req = await createLocalReq({ req: { headers }, user }, payload)
      return payload.update({
        id,
        collection: 'reports',
        data,
        draft: true,
        overrideAccess: false,
        req,
      })
    }
    await expect(write({ kicker: '抄回来的' })).rejects.toMatchObject({ status: 428 })
    const { base } = await read()
    await expect(write({ baseVersion: base, kicker: '改过的' })).resolves.toMatchObject({ id })
  })
})

describe('a save', () => {
  it('from the newest version is taken, and says which version it became', async () => {
    const { base } = await read()
    const answer = await save({ kicker: '民生' }, base)
    expect(answer.status).toBe(200)
    const { base: next, report } = await read()
    expect(report.kicker).toBe('民生')
    expect(next).not.toBe(base)
    expect(answer.headers.get('ETag')).toBe(`"${next}"`)
    expect(answer.body).toMatchObject({ doc: { baseVersion: next } })
  })

  it.each([
    { name: 'in its body', send: (base: string) => ({ body: { baseVersion: base } }) },
    { name: 'in its address', send: (base: string) => ({ search: `&baseVersion=${base}` }) },
    {
      name: 'in a header that a proxy has weakened',
      send: (base: string) => ({ headers: { 'If-Match': `W/"${base}"` } }),
    },
    {
      name: 'in a header among others',
      send: (base: string) => ({ headers: { 'If-Match': `"another", "${base}"` } }),
    },
  ])('may name its version $name', async ({ send }) => {
    const { base } = await read()
    const sent: {
      body?: Record<string, unknown>
      headers?: Record<string, string>
      search?: string
    } = send(base)
    const { body, headers = {}, search = '' } = sent
    const answer = await askPayload(payload, {
      body: { kicker: '要闻', ...body },
      headers,
      method: 'PATCH',
      path: `/reports/${id}?draft=true${search}`,
      token: editor,
    })
    expect([answer.status, answer.text.slice(0, 200)]).toEqual([200, expect.any(String)])
    expect((await read()).report.kicker).toBe('要闻')
  })

  it('that names no version is refused with 428, and what to send', async () => {
    const before = await versions()
    const unnamed: Record<string, string>[] = [{}, { 'If-Match': '*' }, { 'If-Match': '' }]
    for (const headers of unnamed) {
      const answer = await askPayload(payload, {
        body: { kicker: '盖掉' },
        headers,
        method: 'PATCH',
        path: `/reports/${id}?draft=true`,
        token: editor,
      })
      expect(answer.status).toBe(428)
      expect(answer.text).toContain('If-Match')
      expect(conflictIn(answer)).toMatchObject({ base: null, yours: { kicker: '盖掉' } })
    }
    expect(await versions()).toEqual(before)
  })

  it('from an older version is refused with both, and the difference field by field', async () => {
    const { base, report } = await read()
    await save({ kicker: '他的眉题', subheads: '他的副题' }, base)
    const answer = await save(
      {
        body: richText('1月9日上午，会议闭幕。', '大会实到252名。'),
        kicker: '我的眉题',
        subheads: report.subheads,
      },
      base,
    )
    expect(answer.status).toBe(409)
    const { difference, theirs, yours, ...conflict } = conflictIn(answer)
    expect(conflict).toEqual({ base, document: `reports:${id}` })
    expect(theirs).toMatchObject({
      content: { kicker: '他的眉题' },
      isTrashed: false,
      savedBy: '测试editor',
      version: (await read()).base,
    })
    expect(yours).toMatchObject({ kicker: '我的眉题' })
    expect(difference.map(({ by, label, path }) => [path, by, label])).toEqual([
      ['kicker', 'both', '眉题'],
      ['subheads', 'theirs', '副题'],
      ['body', 'mine', '正文'],
    ])
    expect(difference[0]?.lines).toEqual([
      {
        kind: 'text',
        runs: [
          { mark: 'removed', text: '他' },
          { mark: 'added', text: '我' },
          { mark: 'same', text: '的眉题' },
        ],
        state: 'changed',
      },
    ])
    expect((await read()).report.kicker).toBe('他的眉题')
  })

  it('is offered a merge where the changes do not overlap', async () => {
    const { base } = await read()
    await save(
      { body: richText('他改了第一段。', '大会应到代表268名，实到251名，符合法定人数。') },
      base,
    )
    const mine = richText('1月9日上午，会议闭幕。', '我改了第二段。')
    const [field] = conflictIn(await save({ body: mine }, base)).difference
    expect(field).toMatchObject({
      by: 'both',
      merged: { value: richText('他改了第一段。', '我改了第二段。') },
      path: 'body',
    })
  })

  it.each(['不是版本号', '01900000-0000-7000-8000-000000000000'])(
    'from a version that never was (%s) is refused',
    async (base) => {
      expect(
        (
          await askPayload(payload, {
            body: { baseVersion: base, kicker: '盖掉' },
            method: 'PATCH',
            path: `/reports/${id}?draft=true`,
            token: editor,
          })
        ).status,
      ).toBe(409)
    },
  )

  it('that comes after a release from what was read before it is refused', async () => {
    const { base } = await read()
    const outcome = await release([{ collection: 'reports', id }])
    expect(outcome.kind).toBe('released')
    expect((await save({ kicker: '晚了' }, base)).status).toBe(409)
    expect((await save({ kicker: '接着改' }, (await read()).base)).status).toBe(200)
  })

  it('of a stranger reveals nothing, whatever it names', async () => {
    for (const base of ['', (await read()).base]) {
      const answer = await askPayload(payload, {
        body: { kicker: '盖掉' },
        headers: base === '' ? {} : { 'If-Match': `"${base}"` },
        method: 'PATCH',
        path: `/reports/${id}?draft=true`,
      })
      expect(answer.status).toBe(403)
      expect(answer.text).not.toContain('会议闭幕')
    }
  })
})

describe('two saves at once', () => {
  /** Drafts with nothing but what a report must have. */
  async function makeReports(count: number): Promise<string[]> {
    const { docs } = await payload.find({ collection: 'sections', limit: 1, overrideAccess: true })
    const made: string[] = []
    while (made.length < count) {
      const { id: report } = await create('reports', {
        body: richText('同时改的稿件。'),
        date: '2026-01-09',
        genre: 'news',
        headline: `同时改的稿件${made.length}`,
        section: docs[0]?.id ?? '',
        slug: `at-once-${Date.now()}-${made.length}`,
      })
      made.push(report)
    }
    return made
  }

  /** As many as the newsroom has connections to its database. */
  async function fiveAtOnce<Outcome>(
    reports: readonly string[],
    act: (report: string) => Promise<Outcome>,
  ): Promise<Outcome[]> {
    const outcomes: Outcome[] = []
    for (let from = 0; from < reports.length; from += 5)
      outcomes.push(...(await Promise.all(reports.slice(from, from + 5).map(act))))
    return outcomes
  }

  it('never lose each other’s work: 20 pairs', async () => {
    const outcomes = await fiveAtOnce(await makeReports(20), async (report) => {
      const path = `/reports/${report}?draft=true`
      const base = baseVersionIn(await askPayload(payload, { path, token: editor }))
      const answers = await Promise.all(
        [{ kicker: '眉题' }, { subheads: '副题' }].map((body) =>
          askPayload(payload, {
            body,
            headers: { 'If-Match': `"${base}"` },
            method: 'PATCH',
            path,
            token: editor,
          }),
        ),
      )
      return answers.map(({ status }) => status).toSorted((a, b) => a - b)
    })
    expect(outcomes).toEqual(Array.from({ length: 20 }, () => [200, 409]))
  }, 180_000)

  it('of the newsroom’s own code come one after the other, and both stay: 20 pairs', async () => {
    const kept = await fiveAtOnce(await makeReports(20), async (report) => {
      await Promise.all(
        [{ kicker: '眉题' }, { subheads: '副题' }].map((data) =>
          edit({ collection: 'reports', id: report }, data),
        ),
      )
      const now = await payload.findByID({
        id: report,
        collection: 'reports',
        draft: true,
        overrideAccess: true,
      })
      return [now.kicker, now.subheads]
    })
    expect(kept).toEqual(Array.from({ length: 20 }, () => ['眉题', '副题']))
  }, 180_000)

  it('of one new address: both are there, at addresses of their own', async () => {
    const { section } = await draftPackage(payload)
    const headline = `两个人同时写的标题${Date.now()}`
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        askPayload(payload, {
          body: {
            body: richText('同一件事。'),
            date: '2026-01-09',
            headline,
            section: section.id,
          },
          method: 'POST',
          path: '/reports?draft=true',
          token: editor,
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const slugs = answers.map(({ body }) => (body as { doc: { slug: string } }).doc.slug)
    expect(new Set(slugs).size).toBe(4)
  })
})

describe('every other way to change a document', () => {
  it('GraphQL names its version in the data or in the header', async () => {
    const { base } = await read()
    const update = (data: string, headers: Record<string, string> = {}) =>
      askGraphql(payload, {
        headers,
        text: `mutation { updateReport(id: "${id}", draft: true, data: { ${data} }) { kicker baseVersion } }`,
        token: editor,
      })
    const none = await update('kicker: "甲"')
    expect(none.body).toMatchObject({ errors: [{ extensions: { statusCode: 428 } }] })
    const first = await update(`kicker: "乙", baseVersion: "${base}"`)
    const { base: next } = await read()
    expect(first.body).toEqual({ data: { updateReport: { baseVersion: next, kicker: '乙' } } })
    const stale = await update('kicker: "丙"', { 'If-Match': `"${base}"` })
    expect(stale.body).toMatchObject({
      errors: [{ extensions: { data: { difference: [{ path: 'kicker' }] }, statusCode: 409 } }],
    })
    const second = await update('kicker: "丁"', { 'If-Match': `"${next}"` })
    expect(second.body).not.toHaveProperty('errors')
  })

  it.each([
    {
      name: 'restoring a version',
      send: (old: string) => ({
        method: 'POST' as const,
        path: `/reports/versions/${old}?draft=true`,
      }),
    },
    {
      name: 'putting it in the trash',
      send: () => ({
        body: { deletedAt: '2026-01-10T00:00:00.000Z' },
        method: 'PATCH' as const,
        path: `/reports/${id}`,
      }),
    },
    {
      name: 'deleting it for good',
      send: () => ({ method: 'DELETE' as const, path: `/reports/${id}` }),
    },
  ])('$name asks for the version too', async ({ send }) => {
    const { base } = await read()
    const token = chief
    expect((await save({ kicker: '新' }, base)).status).toBe(200)
    const { base: newest } = await read()
    const none = await askPayload(payload, { ...send(base), token })
    const stale = await askPayload(payload, {
      ...send(base),
      headers: { 'If-Match': `"${base}"` },
      token,
    })
    expect([none.status, stale.status]).toEqual([428, 409])
    expect((await read()).base).toBe(newest)
    const right = await askPayload(payload, {
      ...send(base),
      headers: { 'If-Match': `"${newest}"` },
      token,
    })
    expect(right.status).toBe(200)
  })

  it('taking it out of the trash asks for the version too', async () => {
    await payload.update({
      id,
      collection: 'reports',
      data: { deletedAt: '2026-01-10T00:00:00.000Z' },
      overrideAccess: true,
    })
    const path = `/reports/${id}?trash=true`
    const open = await askPayload(payload, { path: `${path}&draft=true`, token: editor })
    const baseVersion = baseVersionIn(open)
    const ask = (headers: Record<string, string>) =>
      askPayload(payload, {
        body: { deletedAt: null },
        headers,
        method: 'PATCH',
        path,
        token: editor,
      })
    expect((await ask({})).status).toBe(428)
    expect((await ask({ 'If-Match': `"${baseVersion}"` })).status).toBe(200)
  })

  it.each(['DELETE', 'PATCH'] as const)('many at once are refused in words: %s', async (method) => {
    const { base } = await read()
    const refused = await askPayload(payload, {
      ...(method === 'PATCH' && { body: { headline: '一起改' } }),
      headers: { 'Accept-Language': 'zh', 'If-Match': `"${base}"` },
      method,
      path: `/reports?where[id][in]=${id}`,
      token: chief,
    })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('请逐篇打开处理')
    expect((await read()).base).toBe(base)
  })

  it('a save of settings checks its version too', async () => {
    const path = '/globals/site-settings'
    const settings = await askPayload(payload, { path, token: chief })
    const ask = (body: Record<string, unknown>, base?: string) =>
      askPayload(payload, {
        body,
        headers: base === undefined ? {} : { 'If-Match': `"${base}"` },
        method: 'POST',
        path,
        token: chief,
      })
    expect(settings.status).toBe(200)
    const first = await ask({ name: '渡口日报' })
    // Never saved before: there is nothing to undo.
    expect(first.status).toBe(200)
    const baseVersion = baseVersionIn(await askPayload(payload, { path, token: chief }))
    expect((await ask({ motto: '甲' })).status).toBe(428)
    expect((await ask({ motto: '甲' }, baseVersion)).status).toBe(200)
    const stale = await ask({ motto: '乙' }, baseVersion)
    expect(stale.status).toBe(409)
    expect(conflictIn(stale)).toMatchObject({
      difference: [{ by: 'both', label: '报头语', path: 'motto' }],
      document: 'site-settings:site-settings',
    })
  })
})

describe('a save whose statement failed in silence', () => {
  it('is not acknowledged although PostgreSQL reports the rollback as no error', async () => {
    const db = readAdapter(payload)
    const transaction = await db.beginTransaction()
    const statement = db.sessions[transaction ?? '']?.db.execute(sql`SELECT 1 / 0`)
    await expect(statement).rejects.toThrow()
    await expect(db.commitTransaction(transaction ?? '')).rejects.toThrow()
  })

  it('is not acknowledged when an operation inside it failed, and a hook of the host kept silent', async () => {
    const { hooks } = payload.collections.reports.config
    const silent: CollectionAfterChangeHook = async ({ doc, req }) => {
      const missing = { collection: 'reports', id: '00000000-0000-7000-8000-000000000000' } as const
      await payload.findByID({ ...missing, overrideAccess: true, req }).catch(() => undefined)
      return doc as unknown
    }
    hooks.afterChange.push(silent)
    const path = `/reports/${id}?draft=true&depth=0`
    const baseVersion = baseVersionIn(await askPayload(payload, { path, token: editor }))
    const answer = await askPayload(payload, {
      body: { headline: '存不下来的标题' },
      headers: { 'If-Match': `"${baseVersion}"` },
      method: 'PATCH',
      path,
      token: editor,
    })
    hooks.afterChange.splice(hooks.afterChange.indexOf(silent), 1)
    expect([answer.status, answer.text]).toEqual([503, expect.stringContaining('服务器正忙')])
    expect((await askPayload(payload, { path, token: editor })).text).not.toContain(
      '存不下来的标题',
    )
  })
})
