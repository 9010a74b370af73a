import { withdrawDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import type { DraftOfPackage } from '../../plugin/ledger/packageOf.ts'

import { draftPackage } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, create, edit, payload, release, signIn } = await useNewsroom('package', {
  accounts: ['reporter'],
})
const token = await signIn('reporter')

const asStaff = (path: string) => askPayload(payload, { path, token })

/** The keys of what goes out with a document. */
async function packageOf(document: string): Promise<string[]> {
  const { body } = await asStaff(`/newsroom/package?document=${document}`)
  const { documents } = body as { documents: readonly DraftOfPackage[] }
  return documents.map(({ key }) => key).toSorted()
}

/** The keys of what the review of a text offers to sign along. */
async function offeredWith(document: string): Promise<string[]> {
  const { body } = await asStaff(`/newsroom/review?document=${document}`)
  const { partners } = body as { partners: readonly { readonly key: string }[] }
  return partners.map(({ key }) => key).toSorted()
}

const correct = (target: Record<string, string>) =>
  create('corrections', {
    date: '2026-01-10',
    right: '252名',
    title: '更正',
    wrong: '251名',
    ...target,
  })

/** A package with a correction of its report and one of its meeting, by name. */
async function aPackage() {
  const made = await draftPackage(payload)
  const [ofReport, ofMeeting] = [
    await correct({ report: made.report.id }),
    await correct({ meeting: made.meeting.id }),
  ]
  return {
    made,
    meeting: `meetings:${made.meeting.id}`,
    ofMeeting: `corrections:${ofMeeting.id}`,
    ofReport: `corrections:${ofReport.id}`,
    report: `reports:${made.report.id}`,
    speech: `speeches:${made.speech.id}`,
  }
}

describe('the package of a text', () => {
  it.each([
    { of: 'report', with: ['ofReport', 'meeting', 'speech'] },
    { of: 'speech', with: ['meeting', 'report'] },
    { of: 'meeting', with: ['ofMeeting', 'report', 'speech'] },
    { of: 'ofReport', with: ['report'] },
    { of: 'ofMeeting', with: ['meeting'] },
  ] as const)('of $of is $with, for a release and a review alike', async (each) => {
    const names = await aPackage()
    const expected = each.with.map((name) => names[name]).toSorted()
    expect(await packageOf(names[each.of])).toEqual(expected)
    expect(await offeredWith(names[each.of])).toEqual(expected)
  })

  it('is found by a speech of another meeting too, which the report names', async () => {
    const { made, report } = await aPackage()
    const other = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: made.report.id },
      { speeches: [made.speech.id, other.speech.id] },
    )
    expect(await packageOf(report)).toContain(`speeches:${other.speech.id}`)
    expect(await packageOf(`speeches:${other.speech.id}`)).toContain(report)
  })

  it('leaves out what readers have, what was withdrawn, and what lies in the trash', async () => {
    const { made, meeting, report, speech } = await aPackage()
    const user = await accountOf('chiefEditor')
    const outcome = await release([{ collection: 'meetings', id: made.meeting.id }], {
      waivers: [{ item: `report:${meeting}`, reason: '随后发' }],
    })
    expect(outcome).toMatchObject({ kind: 'released' })
    expect(await packageOf(report)).not.toContain(meeting)
    const withdrawal = { notice: '本报所载有误，予以撤回。', reason: '消息来源更正' }
    const documents = [{ collection: 'meetings' as const, id: made.meeting.id }]
    await withdrawDocuments({ payload, user, withdrawal: { ...withdrawal, documents } })
    expect(await packageOf(report)).not.toContain(meeting)
    expect(await packageOf(report)).toContain(speech)
    await edit(
      { collection: 'speeches', id: made.speech.id },
      { deletedAt: new Date().toISOString() },
    )
    expect(await packageOf(report)).not.toContain(speech)
  })

  it('is empty for what is no text', async () => {
    const { made } = await aPackage()
    expect(await packageOf(`people:${made.person.id}`)).toEqual([])
  })

  it('is told with titles, to the newsroom alone', async () => {
    const { made, report } = await aPackage()
    const path = `/newsroom/package?document=${report}`
    expect(JSON.stringify((await asStaff(path)).body)).toContain(made.speech.title)
    const stranger = await askPayload(payload, { path })
    expect(stranger.status).toBe(403)
    expect(stranger.text).not.toContain(made.mark)
  })

  it('is not found of what does not exist', async () => {
    const key = 'reports:019bb000-0000-7000-8000-000000000000'
    expect((await asStaff(`/newsroom/package?document=${key}`)).status).toBe(404)
  })
})
