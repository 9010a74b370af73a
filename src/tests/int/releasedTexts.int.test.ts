import { withdrawDocuments } from 'payload-newsroom'
import { beforeAll, describe, expect, it } from 'vitest'

import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { askGraphql, askPayload, baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const words = '1月9日上午，会议闭幕。\n大会应到代表268名，实到251名，符合法定人数。'

const { accountOf, edit, payload, release, signIn } = await useNewsroom('released_texts')
const user = await accountOf('chiefEditor')
const live = await draftPackage(payload)
const draft = await draftPackage(payload)

beforeAll(async () => {
  const documents = documentsOf(live)
  expect(await release(documents)).toMatchObject({ kind: 'released' })
  // What is written afterwards is not released, and no form of the text knows of it.
  await edit(
    { collection: 'reports', id: live.report.id },
    { body: live.speech.body, headline: 'LEAK-DRAFT' },
  )
})

const first = (body: unknown) => (body as { docs: Record<string, unknown>[] }).docs[0]

describe('the released text beside the Lexical JSON', () => {
  it('comes with one document over REST', async () => {
    const { body } = await askPayload(payload, { path: `/reports/${live.report.id}?depth=0` })
    expect(body).toMatchObject({ plainText: words, sections: [] })
    expect(body).toHaveProperty('html', expect.stringMatching(/^<p id="p1">1月9日上午/u))
    expect(body).toHaveProperty('body.root')
  })

  it('comes with a list when selected', async () => {
    const bare = await askPayload(payload, { path: '/reports?depth=0' })
    expect(first(bare.body)).not.toHaveProperty('html')
    const select = 'select[headline]=true&select[plainText]=true'
    const asked = await askPayload(payload, { path: `/reports?${select}` })
    expect(first(asked.body)).toEqual({
      headline: live.report.headline,
      id: live.report.id,
      plainText: words,
    })
  })

  it('comes with a speech, cut at the anchors that its page has', async () => {
    const { body } = await askPayload(payload, { path: `/speeches/${live.speech.id}?depth=0` })
    const { html, sections } = body as { html: string; sections: Record<string, string>[] }
    expect(sections).toMatchObject([
      { anchor: 's1', heading: '把渡口修好', level: 1, numeral: '一、' },
      { anchor: 's2', heading: '把水管好', level: 1, numeral: '二、' },
    ])
    for (const section of sections) {
      expect(html).toContain(section.html)
      expect(section.html).toContain(`id="${section.anchor ?? ''}"`)
      expect(section.plainText).toContain(section.heading)
    }
  })

  it('says the record of a meeting in words, a section a sitting', async () => {
    const { body } = await askPayload(payload, { path: `/meetings/${live.meeting.id}?depth=0` })
    expect(body).toMatchObject({
      plainText: [
        '第三次全体会议（闭幕会）',
        '时间：2026年1月9日09:00',
        '执行主席：逄远舟（区委书记）',
        '出席：逄远舟（区委书记）',
        '出席情况：应到代表268名，实到代表251名',
        '表决事项',
        '关于政府工作报告的决议　决议',
        '选举和任命',
        '选举　区人大常委会委员　逄远舟　进行了宪法宣誓',
      ].join('\n'),
      sections: [{ anchor: 'closing-3', heading: '第三次全体会议（闭幕会）', level: 1 }],
    })
  })

  it('is made over GraphQL for the documents and relations that select it', async () => {
    const { body } = await askGraphql(payload, {
      text: `{ Reports(limit: 5) { docs { plainText html speeches { plainText sections } meeting { sections } } } }`,
    })
    expect(body).toMatchObject({
      data: {
        Reports: {
          docs: [
            {
              html: expect.stringContaining('<p id="p1">') as unknown,
              meeting: { sections: [{ anchor: 'closing-3' }] },
              plainText: words,
              speeches: [
                {
                  plainText: expect.stringContaining('把渡口修好') as unknown,
                  sections: [{ anchor: 's1', html: expect.any(String) as unknown }, {}],
                },
              ],
            },
          ],
        },
      },
    })
  })

  it('is never of what is not released', async () => {
    const token = await signIn('chiefEditor')
    const path = `/reports/${live.report.id}?depth=0`
    const answers = [
      await askPayload(payload, { path }),
      await askPayload(payload, { path: `${path}&select[html]=true&select[plainText]=true` }),
      await askPayload(payload, { path: '/reports?select[html]=true&select[sections]=true' }),
    ]
    for (const { text } of answers) {
      expect(text).not.toContain('LEAK')
      expect(text).not.toContain('把渡口修好')
    }
    // Staff see their draft as it is, and of its text what readers have.
    const staff = await askPayload(payload, { path: `${path}&draft=true&select[html]=true`, token })
    expect(staff.text).not.toContain('把渡口修好')
    const other = `/reports/${draft.report.id}?draft=true&depth=0&select[html]=true`
    const { body } = await askPayload(payload, { path: other, token })
    expect(body).toEqual({ html: null, id: draft.report.id })
  })

  it('is accepted from no request', async () => {
    const token = await signIn('chiefEditor')
    const at = `/reports/${draft.report.id}?draft=true`
    const baseVersion = baseVersionIn(await askPayload(payload, { path: at, token }))
    const { status } = await askPayload(payload, {
      body: { baseVersion, html: '<script>', kicker: '民生', plainText: 'x' },
      method: 'PATCH',
      path: at,
      token,
    })
    expect(status).toBe(200)
    const after = await askPayload(payload, { path: `${at}&select[html]=true`, token })
    expect(after.body).toEqual({ html: null, id: draft.report.id })
  })

  it.each([
    'where[html][exists]=true',
    'where[plainText][like]=x',
    'sort=html',
    'where[sections][exists]=true',
  ])('is refused as a filter: %s', async (query) => {
    const { status } = await askPayload(payload, { path: `/reports?${query}` })
    expect(status).toBe(400)
  })

  it('is gone with a withdrawal', async () => {
    const outcome = await withdrawDocuments({
      payload,
      user,
      withdrawal: {
        dependents: 'detach',
        documents: [{ collection: 'speeches', id: live.speech.id }],
        notice: '撤回',
        reason: '测试',
      },
    })
    expect(outcome).toMatchObject({ kind: 'withdrawn' })
    const { status } = await askPayload(payload, { path: `/speeches/${live.speech.id}` })
    expect(status).toBe(404)
  })
})
