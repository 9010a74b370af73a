import { releaseDocuments } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'

import { documentsOf, draftPackage, richText } from '../fixtures/draftPackage.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { accountOf, asOwner, create, edit, payload, release } = await useNewsroom('release')

const liveRows = (keys: readonly string[]) =>
  asOwner('SELECT * FROM live_documents WHERE key = ANY($1) ORDER BY path', [keys])

describe('a release', () => {
  it('makes report, speech and meeting public together, with all they need', async () => {
    const { meeting, person, report, reporter, section, speech } = await draftPackage(payload)
    const outcome = await release(documentsOf({ meeting, report, speech }))
    expect(outcome).toMatchObject({ kind: 'released' })

    const rows = await liveRows([
      `reports:${report.id}`,
      `speeches:${speech.id}`,
      `meetings:${meeting.id}`,
      `people:${person.id}`,
      `reporters:${reporter.id}`,
      `sections:${section.id}`,
    ])
    expect(rows).toHaveLength(6)
    const byKind = new Map(rows.map((row) => [row.kind, row.snapshot as Record<string, unknown>]))
    expect(byKind.get('report')).toMatchObject({
      bylines: [{ label: '昝若溪' }],
      meeting: { label: meeting.name },
      sitting: '第三次全体会议（闭幕会）',
      speeches: [{ label: speech.title }],
      subheads: ['逄远舟讲话', '表决通过各项决议'],
    })
    expect(byKind.get('speech')).toMatchObject({
      sections: [
        { anchor: 's1', heading: '把渡口修好', numeral: '一、' },
        { anchor: 's2', heading: '把水管好', numeral: '二、' },
      ],
      speaker: { label: '逄远舟', office: '区委书记' },
    })
    expect(byKind.get('meeting')).toMatchObject({
      sittings: [
        {
          attendance: { due: 268, present: 251 },
          attendees: [{ label: '逄远舟', office: '区委书记' }],
        },
      ],
    })
  })

  it('keeps the released text while the desk edits on', async () => {
    const { report } = await draftPackage(payload)
    const releaseReport = () =>
      release([{ collection: 'reports', id: report.id }], { isUpdate: true })
    await releaseReport()
    await edit({ collection: 'reports', id: report.id }, { headline: '改过的标题' })
    const [before] = await liveRows([`reports:${report.id}`])
    expect(before?.snapshot).toMatchObject({ title: report.headline })

    await releaseReport()
    const [after] = await liveRows([`reports:${report.id}`])
    expect(after?.snapshot).toMatchObject({ title: '改过的标题' })
    const ledger = await asOwner(
      'SELECT * FROM publications WHERE subject = $1 ORDER BY sequence',
      [`reports:${report.id}`],
    )
    expect(ledger).toHaveLength(2)
    expect(ledger[1]?.previous_hash).toBe(ledger[0]?.hash)
  })

  it('leaves a redirect where a document has moved', async () => {
    const { report } = await draftPackage(payload)
    const releaseReport = () =>
      release([{ collection: 'reports', id: report.id }], { isUpdate: true })
    await releaseReport()
    for (const slug of [`moved-${report.id}`, `moved-again-${report.id}`]) {
      await edit({ collection: 'reports', id: report.id }, { slug })
      await releaseReport()
    }
    const rows = await liveRows([`reports:${report.id}`])
    expect(
      rows.map(({ path, state, target }) => [state, state === 'live' ? path : target]),
    ).toEqual(
      expect.arrayContaining([
        ['live', `/reports/moved-again-${report.id}`],
        ['redirect', `/reports/moved-again-${report.id}`],
        ['redirect', `/reports/moved-again-${report.id}`],
      ]),
    )
  })

  it('says every reason at once, and changes nothing', async () => {
    const { report, section, speech } = await draftPackage(payload)
    await edit(
      { collection: 'reports', id: report.id },
      {
        embargoUntil: '2099-01-01T00:00:00.000Z',
        headline: '',
        section: null as unknown as string,
      },
    )
    const outcome = await release([
      { collection: 'reports', id: report.id, seenAt: '2020-01-01T00:00:00.000Z' },
      { collection: 'speeches', id: speech.id },
      { collection: 'meetings', id: '01900000-0000-7000-8000-000000000000' },
    ])
    expect(outcome).toMatchObject({
      kind: 'refused',
      refusals: [
        { reason: 'release.fieldMissing' },
        { reason: 'release.fieldMissing' },
        { reason: 'release.changedSince' },
        { reason: 'release.embargoed' },
        { reason: 'release.missing' },
        // What the package lacks is said along with all else.
        { reason: 'completeness.meeting' },
      ],
    })
    expect(
      await liveRows([`reports:${report.id}`, `speeches:${speech.id}`, `sections:${section.id}`]),
    ).toEqual([])
  })

  it('rehearses without leaving a trace', async () => {
    const { report } = await draftPackage(payload)
    const before = await asOwner('SELECT count(*) FROM publications')
    const outcome = await release([{ collection: 'reports', id: report.id }], { rehearse: true })
    expect(outcome).toMatchObject({ documents: [{ key: `reports:${report.id}` }], kind: 'ready' })
    const along =
      outcome.kind === 'ready' ? outcome.companions.map(({ path }) => path.split('/')[1]) : []
    expect(along.toSorted()).toEqual(['people', 'reporters', 'sections'])
    expect(await asOwner('SELECT count(*) FROM publications')).toEqual(before)
  })

  it.each(['reporter', 'editor', 'deskHead', 'proofreader', 'admin'] as const)(
    'is not for the %s',
    async (role) => {
      const { report } = await draftPackage(payload)
      const user = await accountOf(role)
      expect(
        await releaseDocuments({
          documents: [{ collection: 'reports', id: report.id }],
          payload,
          user,
        }),
      ).toEqual({ kind: 'refused', refusals: [{ reason: 'release.roleRefused' }] })
      expect(await liveRows([`reports:${report.id}`])).toEqual([])
    },
  )

  it('refuses a path that another document holds', async () => {
    const first = await draftPackage(payload)
    const second = await draftPackage(payload)
    const slug = `same-${first.mark}`
    const rename = ({ report }: typeof first) =>
      edit({ collection: 'reports', id: report.id }, { slug })
    await rename(first)
    // Whoever chooses it hears of it at once; what was stored before that was asked, when it is to go out.
    await expect(rename(second)).rejects.toThrow('网址名')
    const releaseReport = (id: string) => release([{ collection: 'reports', id }])
    expect(await releaseReport(first.report.id)).toMatchObject({ kind: 'released' })
    await asOwner('UPDATE _reports_v SET version_slug = $1 WHERE parent_id = $2 AND latest', [
      slug,
      second.report.id,
    ])
    expect(await releaseReport(second.report.id)).toMatchObject({
      kind: 'refused',
      refusals: [{ reason: 'release.fieldInvalid', vars: { field: '网址名' } }],
    })
    expect(await liveRows([`reports:${second.report.id}`])).toEqual([])
  })

  it('says nothing of a meeting that is not public', async () => {
    const { meeting, report, speech } = await draftPackage(payload)
    await release([{ collection: 'reports', id: report.id }])
    const [row] = await liveRows([`reports:${report.id}`])
    expect(JSON.stringify(row?.card)).not.toContain(meeting.id)
    expect(row?.snapshot).toMatchObject({ speeches: [] })
    expect(row?.snapshot).not.toHaveProperty('meeting')

    const read = await payload.findByID({
      id: report.id,
      collection: 'reports',
      depth: 1,
      overrideAccess: false,
    })
    expect(read).toMatchObject({ headline: report.headline, meeting: null, speeches: [] })
    expect(JSON.stringify(read)).not.toContain(speech.id)
  })
})

describe('the text of a report', () => {
  it.each([
    {
      body: { root: { children: [{ type: 'iframe', version: 1 }], type: 'root' } },
      name: 'an unknown node',
    },
    {
      body: {
        root: {
          children: [{ children: [], fields: { url: 'java\tscript:alert(1)' }, type: 'link' }],
          type: 'root',
        },
      },
      name: 'a link that runs something',
    },
    { body: nested(2500), name: 'nesting without end' },
  ])('refuses $name, in a draft too', async ({ body }) => {
    await expect(
      create('reports', { body, genre: 'news', headline: '试存' } as never),
    ).rejects.toMatchObject({ status: 400 })
  })

  it('accepts what a newspaper prints', async () => {
    const { id } = await create('reports', {
      body: richText('一切如常。'),
      genre: 'brief',
      headline: '渡口恢复通航',
    })
    expect(id).toBeDefined()
  })
})

function nested(levels: number): unknown {
  let node: Record<string, unknown> = { text: '深', type: 'text' }
  for (let level = 0; level < levels; level++) node = { children: [node], type: 'quote' }
  return { root: { children: [node], type: 'root' } }
}
