import { describe, expect, it } from 'vitest'

import type { Preview } from '../../domain/preview/preview.ts'

import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { askPayload } from '../setup/askPayload.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, create, edit, payload, release, signIn } = await useNewsroom('preview')
const made = await draftPackage(payload)

async function ask(document: string) {
  await accountOf('reporter')
  const token = await signIn('reporter')
  return askPayload(payload, { path: `/newsroom/preview?document=${document}`, token })
}

const previewOf = async (document: string) => (await ask(document)).body as Preview

describe('the preview of a draft', () => {
  it('is for the newsroom only', async () => {
    const path = `/newsroom/preview?document=reports:${made.report.id}`
    const { status, text } = await askPayload(payload, { path })
    expect(status).toBe(403)
    expect(text).not.toContain(made.mark)
  })

  it('is the snapshot that a release of all drafts together would make', async () => {
    const { counterparts, missing, pointedAt, snapshot } = await previewOf(
      `reports:${made.report.id}`,
    )
    expect(missing).toEqual([])
    expect(snapshot).toMatchObject({
      bylines: [{ label: '昝若溪' }],
      kind: 'report',
      section: { label: `要闻${made.mark}` },
      title: `区十八届人大四次会议闭幕${made.mark}`,
    })
    expect(pointedAt.map(({ path }) => path).sort()).toEqual(
      [
        `/preview/meetings/${made.meeting.id}`,
        `/preview/people/${made.person.id}`,
        `/preview/reporters/${made.reporter.id}`,
        `/preview/speeches/${made.speech.id}`,
      ].sort(),
    )
    expect(counterparts.map(({ path }) => path)).toEqual([`/preview/speeches/${made.speech.id}`])
  })

  it('shows on a meeting the drafts that point at it', async () => {
    const { pointing } = await previewOf(`meetings:${made.meeting.id}`)
    expect(pointing.map(({ path }) => path)).toEqual([
      `/preview/reports/${made.report.id}`,
      `/preview/speeches/${made.speech.id}`,
    ])
  })

  it('shows the newest saved text', async () => {
    await edit({ collection: 'reports', id: made.report.id }, { body: richText('实到代表252名。') })
    expect(JSON.stringify(await previewOf(`reports:${made.report.id}`))).toContain('252名')
  })

  it('renders incomplete drafts with their gaps, and lists what is missing', async () => {
    const blank = await create('reports', {
      correspondents: [{ affiliation: '区融媒体中心' }],
      date: '2026-01-10',
    })
    const { missing, snapshot } = await previewOf(`reports:${blank.id}`)
    expect(missing).toEqual(expect.arrayContaining(['主题（标题）', '正文', '栏目']))
    expect(snapshot?.title).toBe('〔主题（标题）〕')
  })

  it('knows whether readers have exactly this text', async () => {
    const { report, ...others } = await draftPackage(payload)
    const name = `reports:${report.id}`
    expect((await previewOf(name)).isReleased).toBe(false)
    const released = await release([
      { collection: 'reports', id: report.id },
      { collection: 'speeches', id: others.speech.id },
      { collection: 'meetings', id: others.meeting.id },
    ])
    expect(released.kind).toBe('released')
    expect((await previewOf(name)).isReleased).toBe(true)
    await edit({ collection: 'reports', id: report.id }, { kicker: '发布以后改的眉题' })
    expect((await previewOf(name)).isReleased).toBe(false)
  })

  it('answers 404 to what is in the trash, does not exist or has no page', async () => {
    const gone = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: gone.report.id },
      { deletedAt: new Date().toISOString() },
    )
    for (const key of [
      `reports:${gone.report.id}`,
      'reports:019bb000-0000-7000-8000-000000000000',
      `sections:${made.section.id}`,
    ])
      expect((await ask(key)).status).toBe(404)
  })
})
