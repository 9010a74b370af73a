import { scheduleRelease } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { isSlug } from '../../domain/slugs/slug.ts'
import { approve, signNow } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { revisionOf } from '../fixtures/revisionOf.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, create, edit, payload, release, signIn } = await useNewsroom('faults', {
  review: 'threeReviews',
})
const chief = await accountOf('chiefEditor')
const token = await signIn('chiefEditor')

type Collection = 'meetings' | 'reports' | 'speeches'

const save = async (collection: Collection, id: string, data: Record<string, unknown>) =>
  askPayload(payload, {
    body: data,
    headers: { 'If-Match': `"${await revisionOf({ collection, id }, { payload })}"` },
    method: 'PATCH',
    path: `/${collection}/${id}?draft=true`,
    token,
  })

const withPicture = (value: unknown) => ({
  root: {
    ...richText('渡口今起复航。').root,
    children: [
      ...richText('渡口今起复航。').root.children,
      {
        fields: null,
        format: '',
        id: 'a',
        relationTo: 'media',
        type: 'upload',
        value,
        version: 3,
      },
    ],
  },
})

/** What no release takes, and what is said of it. */
const invalid: readonly {
  readonly collection: Collection
  readonly data: Record<string, unknown>
  readonly field: string
  readonly name: string
}[] = [
  {
    collection: 'reports',
    data: { headline: '渡'.repeat(201) },
    field: '主题（标题）',
    name: 'a headline of 201 characters',
  },
  {
    collection: 'reports',
    data: { keywords: ['渡口', '复'.repeat(41)] },
    field: '关键词',
    name: 'a long keyword',
  },
  {
    collection: 'reports',
    data: { correspondents: [{ name: '解'.repeat(41) }] },
    field: '通讯员 1 › 姓名',
    name: 'a name in a list that is too long',
  },
  {
    collection: 'reports',
    data: { source: { name: '甲报', url: 'javascript:alert(1)' } },
    field: '转载 › 原文网址',
    name: 'an address that runs something',
  },
  {
    collection: 'reports',
    data: { body: withPicture(undefined) },
    field: '正文',
    name: 'a pasted picture that never arrived',
  },
  {
    collection: 'reports',
    data: { body: withPicture('00000000-0000-7000-8000-000000000000') },
    field: '正文',
    name: 'a picture in the text that is not there',
  },
  { collection: 'reports', data: { slug: 'Not A Slug' }, field: '网址名', name: 'a bad slug' },
  {
    collection: 'speeches',
    data: { office: '职'.repeat(121) },
    field: '职务',
    name: 'a long office',
  },
  {
    collection: 'meetings',
    data: { term: 100 },
    field: '届',
    name: 'a number that is too large',
  },
]

describe('a save', () => {
  it('loses what prints as nothing, in headline, names and text, without a word', async () => {
    const { report } = await draftPackage(payload)
    const answer = await save('reports', report.id, {
      body: richText('渡\u200b口今起复航，👩‍🌾等船。'),
      correspondents: [{ name: '\ufeff昝若\u200b溪' }],
      headline: '渡口\u2060复航\u200e',
    })
    expect(answer.status).toBe(200)
    const { doc } = answer.body as { doc: typeof report }
    expect([doc.headline, doc.correspondents?.[0]?.name]).toEqual(['渡口复航', '昝若溪'])
    expect(JSON.stringify(doc.body)).toContain('渡口今起复航，👩‍🌾等船。')
  })

  it.each(invalid)('refuses $name, and says where', async ({ collection, data, field }) => {
    const made = await draftPackage(payload)
    const id = { meetings: made.meeting, reports: made.report, speeches: made.speech }[collection]
      .id
    const answer = await save(collection, id, data)
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(`“${field}”`)])
  })

  it('names the place of a pasted picture that never arrived, and what to do', async () => {
    const { report } = await draftPackage(payload)
    const [first] = richText('渡口今起复航。').root.children
    const lost = { pending: { formID: 'f1' }, type: 'upload', version: 3 }
    for (const picture of [lost, { ...lost, relationTo: 'media' }]) {
      const body = { root: { ...richText('渡').root, children: [first, picture] } }
      const answer = await save('reports', report.id, { body })
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringMatching(/没有传上来.*删去它，或重新.*位置：第 2 段，在“渡口今起复航。”之后/u),
      ])
      expect(answer.text).not.toContain('undefined')
    }
  })

  it('counts what is too long', async () => {
    const { report } = await draftPackage(payload)
    const { text } = await save('reports', report.id, {
      headline: '渡'.repeat(213),
      keywords: ['渡口', '复'.repeat(41)],
    })
    expect(text).toContain('“主题（标题）”没有存上：最多 200 字，现在 213 字，请缩短。')
    expect(text).toContain('“关键词”没有存上：最多 40 字，现在 41 字，请缩短。')
  })

  it('lets a draft be incomplete', async () => {
    const { report } = await draftPackage(payload)
    const answer = await save('reports', report.id, {
      body: null,
      correspondents: [{ affiliation: '渡管处' }],
      headline: null,
      section: null,
    })
    expect([answer.status, answer.text.includes('warnings')]).toEqual([200, false])
  })

  it('keeps single-line fields on one line, without invisible characters', async () => {
    const { report } = await draftPackage(payload)
    const answer = await save('reports', report.id, {
      correspondents: [{ name: '昝若\n溪' }],
      headline: '渡口今起\r复航',
      keywords: ['', '渡\r\n口', '\u3000'],
      kicker: '一\u2028二',
      subheads: '一行\n一行',
    })
    expect(answer.body).toMatchObject({
      doc: {
        correspondents: [{ name: '昝若 溪' }],
        headline: '渡口今起 复航',
        keywords: ['渡 口'],
        kicker: '一 二',
        subheads: '一行\n一行',
      },
    })
  })

  it.each([
    ['\b渡口', '“▯渡口”里 ▯ 的位置有一个不能保存的字符'],
    ['渡口\b', '“渡口▯”里 ▯ 的位置有一个不能保存的字符'],
  ])('names the place of a forbidden character: %j', async (headline, said) => {
    const { report } = await draftPackage(payload)
    const { status, text } = await save('reports', report.id, { headline })
    expect([status, text]).toEqual([400, expect.stringContaining(said)])
  })

  it.each(['http://u:p@paper.example', 'https://paper.example/"onx', '/./../../admin'])(
    'refuses a link in a text as it does anywhere: %s',
    async (url) => {
      const { report } = await draftPackage(payload)
      const text = { text: '渡口', type: 'text', version: 1 }
      const link = { children: [text], fields: { linkType: 'custom', url }, type: 'link' }
      const paragraph = { children: [link], type: 'paragraph', version: 1 }
      const body = { root: { children: [paragraph], type: 'root', version: 1 } }
      const answer = await save('reports', report.id, { body })
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('链接')])
    },
  )

  it('keeps an older error, and reports it', async () => {
    const { report } = await draftPackage(payload)
    const long = '渡'.repeat(201)
    await asOwner('UPDATE _reports_v SET version_headline = $1 WHERE parent_id = $2 AND latest', [
      long,
      report.id,
    ])
    const kept = await save('reports', report.id, { kicker: '今起复航', headline: long })
    expect(kept.status).toBe(200)
    expect(kept.body).toMatchObject({ doc: { warnings: [{ field: '主题（标题）' }] } })
    const worse = await save('reports', report.id, { headline: `${long}口` })
    expect(worse.status).toBe(400)
    const mended = await save('reports', report.id, { headline: '渡口今起复航' })
    expect([mended.status, mended.text.includes('warnings')]).toEqual([200, false])
  })

  it('refuses a slug that another draft has, or readers know', async () => {
    const first = await draftPackage(payload)
    const second = await draftPackage(payload)
    const slug = `taken-${first.mark}`
    expect((await save('reports', first.report.id, { slug })).status).toBe(200)
    const answer = await save('reports', second.report.id, { slug })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('网址名')])
  })
})

/** What was stored before anybody asked, as the database of an older newsroom has it. */
const planted: readonly { readonly name: string; readonly reason: string; readonly set: string }[] =
  [
    {
      name: 'a long headline',
      reason: 'release.fieldInvalid',
      set: `version_headline = repeat('渡', 201)`,
    },
    {
      name: 'a character that no text may hold',
      reason: 'release.fieldInvalid',
      set: `version_headline = '渡口' || chr(8) || '复航'`,
    },
    {
      name: 'an address that runs something',
      reason: 'release.fieldInvalid',
      set: `version_source_name = '甲报', version_source_url = 'javascript:alert(1)'`,
    },
    {
      name: 'a text without a word',
      reason: 'release.fieldMissing',
      set: `version_body = '{"root":{"type":"root","children":[{"type":"paragraph","children":[]}]}}'`,
    },
    {
      name: 'a text of a rule',
      reason: 'release.fieldMissing',
      set: `version_body = '{"root":{"type":"root","children":[{"type":"horizontalrule"}]}}'`,
    },
    {
      name: 'a text of a list without a word',
      reason: 'release.fieldMissing',
      set: `version_body = '{"root":{"type":"root","children":[{"type":"list","listType":"bullet","children":[{"type":"listitem","children":[]}]}]}}'`,
    },
    {
      name: 'a text of what nobody sees',
      reason: 'release.fieldMissing',
      set: `version_body = '{"root":{"type":"root","children":[{"type":"paragraph","children":[{"type":"text","text":"\\u200b\\u3000"}]}]}}'`,
    },
    {
      name: 'a headline of a wide space',
      reason: 'release.fieldMissing',
      set: `version_headline = chr(12288) || chr(8203)`,
    },
    { name: 'no section', reason: 'release.fieldMissing', set: 'version_section_id = NULL' },
  ]

describe('what a release would refuse', () => {
  it.each(planted)('is refused everywhere before it: $name', async ({ reason, set }) => {
    const { report } = await draftPackage(payload)
    await asOwner(`UPDATE _reports_v SET ${set} WHERE parent_id = $1 AND latest`, [report.id])
    const name = { collection: 'reports', id: report.id } as const
    const signing = { documents: [name], payload }
    const outcomes = [
      await signNow({ ...signing, user: chief, verdict: 'submit' }),
      await signNow({ ...signing, user: await accountOf('editor'), verdict: 'pass' }),
      await release([name], { rehearse: true }),
      await scheduleRelease({
        at: new Date(Date.now() + 3_600_000).toISOString(),
        documents: [name],
        payload,
        rehearse: true,
        user: chief,
      }),
      await release([name]),
    ]
    for (const outcome of outcomes) {
      expect(outcome.kind).toBe('refused')
      const refusals = outcome.kind === 'refused' ? outcome.refusals : []
      expect(refusals.map((each): string => each.reason)).toContain(reason)
    }
    const sheet = await askPayload(payload, {
      path: `/newsroom/review?document=reports:${report.id}`,
      token,
    })
    expect(sheet.body).toMatchObject({
      acts: { submit: { isPossible: false, reason: expect.stringContaining('“') as string } },
    })
  })

  it('is reported at hand-in for a correction that corrects nothing', async () => {
    const { id } = await create('corrections', {
      date: '2026-03-02T12:00:00.000Z',
      right: '实到二十九人',
      severity: 'correction',
      title: '关于出席人数的更正',
      wrong: '实到三十人',
    })
    const name = { collection: 'corrections', id } as const
    const outcome = await signNow({ documents: [name], payload, user: chief, verdict: 'submit' })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: expect.arrayContaining([
        expect.objectContaining({ reason: 'corrections.noTarget' }),
      ]) as unknown,
    })
  })

  it('is reported for a picture that would be released along, too', async () => {
    const { report } = await draftPackage(payload)
    const { id } = await draftPicture(payload, {})
    expect((await save('reports', report.id, { images: [id] })).status).toBe(200)
    const name = { collection: 'reports', id: report.id } as const
    const outcome = await signNow({ documents: [name], payload, user: chief, verdict: 'submit' })
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [
        {
          document: `media:${id}`,
          reason: 'release.fieldMissingAlong',
          vars: { field: '替代文字', place: `/admin/collections/media/${id}` },
        },
      ],
    })
  })
})

describe('a copy', () => {
  it.each(['meetings', 'people', 'reporters', 'reports', 'sections', 'speeches'] as const)(
    'of %s has an address of its own',
    async (collection) => {
      const made = await draftPackage(payload)
      const { id, slug } = {
        meetings: made.meeting,
        people: made.person,
        reporters: made.reporter,
        reports: made.report,
        sections: made.section,
        speeches: made.speech,
      }[collection]
      const path = `/${collection}/${id}/duplicate?draft=true`
      const answer = await askPayload(payload, { body: {}, method: 'POST', path, token })
      expect(answer.status).toBe(200)
      const { doc } = answer.body as { doc: { slug: unknown } }
      expect([isSlug(doc.slug), doc.slug === slug]).toEqual([true, false])
    },
  )
})

describe('what the system derives', () => {
  it('is not derived anew while a release is under way', async () => {
    const { person, speech } = await draftPackage(payload)
    // The office was not known when the speech was saved, and is when it goes out.
    await asOwner('UPDATE _speeches_v SET version_office = NULL WHERE parent_id = $1 AND latest', [
      speech.id,
    ])
    expect(person.offices?.[0]?.title).toBe('区委书记')
    const documents = [{ collection: 'speeches', id: speech.id }] as const
    await approve({ documents, payload })
    const outcome = await releaseWaiving({ documents, payload, user: chief })
    expect(outcome).toMatchObject({ kind: 'released' })
  })

  it.each([{ sections: [{ heading: 1 }] }, { sections: 'x' }, { sections: null }])(
    'is not for a request to say: %j',
    async (data) => {
      const { speech } = await draftPackage(payload)
      await save('speeches', speech.id, data)
      const after = await payload.findByID({
        id: speech.id,
        collection: 'speeches',
        draft: true,
        overrideAccess: true,
      })
      expect(after.sections).toHaveLength(2)
      expect(JSON.stringify(after.sections)).toMatch(/"s1".+"s2"/u)
    },
  )

  it('gives sittings keys that can stand in an address, each its own', async () => {
    const { meeting } = await draftPackage(payload)
    const sittings = ['"><script>', 'plenary', 'plenary', '', 'x'.repeat(90)].map((key) => ({
      key,
      number: 1,
      phase: 'plenary',
    }))
    expect((await save('meetings', meeting.id, { sittings })).status).toBe(200)
    const after = await payload.findByID({
      id: meeting.id,
      collection: 'meetings',
      draft: true,
      overrideAccess: true,
    })
    const keys = (after.sittings ?? []).map(({ key }) => key ?? '')
    expect(new Set(keys).size).toBe(5)
    expect(keys.filter((key) => !/^[a-z0-9-]{1,40}$/u.test(key))).toEqual([])
  })

  it('cuts no surrogate pair: a release accepts what a form accepts', async () => {
    const { person } = await draftPackage(payload)
    await edit({ collection: 'people', id: person.id }, { biography: `${'生'.repeat(119)}𠮷野` })
    const outcome = await release([{ collection: 'people', id: person.id }])
    expect(outcome).toMatchObject({ kind: 'released' })
  })
})
