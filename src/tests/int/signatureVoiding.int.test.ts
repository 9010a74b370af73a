import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { Answer } from '../setup/askPayload.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { query } from '../../ops/postgres.mjs'
import { approve } from '../fixtures/approve.ts'
import { documentsOf, draftPackage, richText } from '../fixtures/draftPackage.ts'
import { draftPicture } from '../fixtures/picture.ts'
import { askGraphql, askPayload, baseVersionIn } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { asOwner, dataFolder, database, edit, payload, signIn } = await useNewsroom(
  'one_character',
  {
    accounts: ['editor', 'chiefEditor'],
    review: 'threeReviews',
  },
)
const editor = await signIn('editor')
const chief = await signIn('chiefEditor')

/** Report, speech and meeting with a picture, signed to the end, and public in the next moment. */
async function signedPackage() {
  const made = await draftPackage(payload)
  const image = await draftPicture(payload, {
    alt: '渡口的清晨',
    caption: '渡口的清晨。昝若溪摄',
  })
  await edit({ collection: 'reports', id: made.report.id }, { images: [image.id] })
  const documents = documentsOf(made)
  await approve({ documents, payload })
  return { ...made, documents, image }
}

type Signed = Awaited<ReturnType<typeof signedPackage>>

const release = (documents: Signed['documents'], rehearse = false): Promise<Answer> =>
  askPayload(payload, {
    body: { documents, rehearse },
    method: 'POST',
    path: '/newsroom/release',
    token: chief,
  })

/** From what was read this moment, as somebody whose page is fresh. */
async function change(
  collection: string,
  id: string,
  body: Record<string, unknown> | FormData,
  token = editor,
): Promise<void> {
  const path = `/${collection}/${id}?draft=true&depth=0`
  const { headers } = await askPayload(payload, { path, token })
  const answer = await askPayload(payload, {
    body,
    headers: { 'If-Match': headers.get('ETag') ?? '' },
    method: 'PATCH',
    path,
    token,
  })
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.any(String)])
}

const refused = z.object({
  errors: z.array(z.object({ document: z.string(), href: z.string(), message: z.string() })),
  kind: z.string(),
})

const asForm = (data: Record<string, unknown>): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  return form
}

const mended = richText('1月9日上午，会议闭幕。', '大会应到代表268名，实到252名，符合法定人数。')

async function overGraphql({ report }: Signed): Promise<void> {
  const path = `/reports/${report.id}?draft=true&depth=0`
  const baseVersion = baseVersionIn(await askPayload(payload, { path, token: editor }))
  const answer = await askGraphql(payload, {
    headers: { 'If-Match': `"${baseVersion}"` },
    text: `mutation { updateReport(id: "${report.id}", draft: true, data: { subheads: "逄远舟讲话\\n表决通过各项决定" }) { id } }`,
    token: editor,
  })
  expect(answer.body).toEqual({ data: { updateReport: { id: report.id } } })
}

/** By the app's own role, past every hook. */
const bySql = (text: string, values: unknown[]) => query({ text, url: database.appUrl, values })

const ways: readonly {
  readonly change: (signed: Signed) => Promise<unknown>
  readonly name: string
  /** Which of the package then lacks its last two signatures; the report unless told. */
  readonly of?: 'meetings' | 'speeches'
}[] = [
  {
    change: ({ report }) => change('reports', report.id, { body: mended }),
    name: 'in the text, over REST',
  },
  { change: overGraphql, name: 'in a subhead, over GraphQL' },
  {
    change: ({ report }) => change('reports', report.id, asForm({ body: mended })),
    name: 'in the text, by the form of the admin panel',
  },
  {
    change: ({ report }) => edit({ collection: 'reports', id: report.id }, { body: mended }),
    name: 'in the text, by code with every right',
  },
  {
    change: ({ report }) =>
      bySql(
        `UPDATE _reports_v SET version_headline = version_headline || '了' WHERE latest AND parent_id::text = $1`,
        [report.id],
      ),
    name: "in the headline, by SQL as the app's own account",
  },
  {
    change: ({ speech }) => change('speeches', speech.id, { salutation: '各位代表，同志们' }),
    name: 'in the salutation of the speech',
    of: 'speeches',
  },
  {
    change: ({ meeting }) =>
      bySql(
        `UPDATE _sittings_v SET attendance_present = 252
          WHERE _parent_id IN (SELECT id FROM _meetings_v WHERE latest AND parent_id::text = $1)`,
        [meeting.id],
      ),
    name: "in the attendance of the meeting, by SQL as the app's own account",
    of: 'meetings',
  },
  {
    change: ({ image }) => change('media', image.id, { caption: '渡口的清晨。昝若汐摄' }),
    name: 'in the caption of a picture',
  },
  {
    change: ({ person }) =>
      change('people', person.id, {
        offices: [
          { from: '2021-03-02', organisation: '中共临渡区委', rank: 1, title: '区委副书记' },
        ],
      }),
    name: "in a person's office",
  },
  {
    change: ({ reporter }) => change('reporters', reporter.id, { name: '昝若汐' }),
    name: "in the reporter's name",
  },
  {
    change: ({ section }) => change('sections', section.id, { name: `${section.name}版` }, chief),
    name: 'in the name of the section',
  },
]

describe('one character changed after the last signature', () => {
  it('is the only obstacle to a release', async () => {
    const { documents } = await signedPackage()
    expect((await release(documents)).status).toBe(200)
  })

  it.each(ways)('$name: nothing goes out, and the reason says what to do', async (way) => {
    const signed = await signedPackage()
    await way.change(signed)
    const { body, status } = await release(signed.documents)
    const refusal = refused.parse(body)
    const collection = way.of ?? 'reports'
    const { id } = signed.documents.find((each) => each.collection === collection) ?? { id: '' }
    expect({ kind: refusal.kind, status }).toEqual({ kind: 'refused', status: 409 })
    const reason = refusal.errors.find(({ document }) => document === `${collection}:${id}`)
    expect(reason?.href).toBe(`/admin/collections/${collection}/${id}/review`)
    expect(reason?.message).toMatch(/^《.+》还缺签署：终审、三校。请先签齐。$/u)
    const entered = await asOwner('SELECT subject FROM publications WHERE subject = ANY($1)', [
      signed.documents.map(({ collection, id }) => `${collection}:${id}`),
    ])
    expect(entered).toEqual([])
  })
})

describe('the examination', () => {
  it('finds no fault after all these tests', async () => {
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults).toEqual([])
  })
})
