import type { Locator, Page } from 'playwright-core'

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'

import type { Person } from '../fixtures/sevenPeople.ts'
import type { RunningWorker } from '../fixtures/startWorker.ts'

import { verifyNewsroom } from '../../cli/verify/verifyNewsroom.ts'
import { formatMinute } from '../../domain/time/clock.ts'
import { approve } from '../fixtures/approve.ts'
import { draftPackage, richText } from '../fixtures/draftPackage.ts'
import { newestOf } from '../fixtures/newestOf.ts'
import {
  askFrom,
  comeIn,
  makePeople,
  people,
  saveAs,
  takePicture,
} from '../fixtures/sevenPeople.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { unfold } from '../fixtures/unfold.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let worker: RunningWorker
const desks = new Map<Person, Page>()

const { asOwner, dataFolder, database, payload } = await useNewsroom('whole_path', {
  review: 'threeReviews',
})
await makePeople(payload)
const made = await draftPackage(payload)

// The report is written in the browser, by the reporter.
await payload.delete({ id: made.report.id, collection: 'reports', overrideAccess: true })
const app = await useApp(database)
const browser = await useBrowser()
for (const person of people) desks.set(person, await comeIn({ browser, person, url: app.url }))

afterAll(async () => {
  await worker.kill('SIGTERM')
})

const headline = '区十八届人大四次会议闭幕'
const report = { id: '', slug: '' }

function deskOf(person: Person): Page {
  const page = desks.get(person)
  if (!page) throw new Error(`${person} has not come in`)
  return page
}

const formOf = (id: string) => `${app.url}/admin/collections/reports/${id}`

/** Moves the caret behind the last character, as somebody does who looks where it stands before the next key. */
async function caretToEnd(body: Locator): Promise<void> {
  const behind = (await body.textContent())?.length
  await body.locator('p').last().click()
  await expect
    .poll(async () => {
      await body.press('Control+End')
      return body.evaluate(caretOf)
    })
    .toBe(behind)
}

/** Where the editor itself has its caret: it hears a moment later where the browser moved it. */
const caretOf = (element: HTMLElement): number | undefined =>
  (element as EditedElement).__lexicalEditor.getEditorState()._selection?.focus.offset

type EditedElement = HTMLElement & {
  readonly __lexicalEditor: {
    readonly getEditorState: () => {
      readonly _selection?: { readonly focus: { readonly offset: number } }
    }
  }
}

/** The review of the report, as it is now. */
async function openReview(person: Person): Promise<Page> {
  const page = deskOf(person)
  await page.goto(`${formOf(report.id)}/review`)
  await page.getByRole('heading', { name: '审校进度' }).waitFor()
  return page
}

/** Marks of what the desk wrote; the address follows the headline by itself. */
async function marksOn(page: Page): Promise<{ added: string[]; removed: string[] }> {
  const text = page.getByRole('article', { name: '送审稿' })
  await text.waitFor()
  return {
    added: await text.locator('section:not([data-field="slug"]) ins').allTextContents(),
    removed: await text.locator('section:not([data-field="slug"]) del').allTextContents(),
  }
}

/** Signs a stage of the report, and of its speech and meeting in one go. */
async function signPackage(person: Person, stage: string): Promise<void> {
  const page = await openReview(person)
  await takePicture(page, `review-${stage}-${person}`)
  for (const title of [made.speech.title, made.meeting.name])
    await page.getByRole('checkbox', { name: title }).check()
  await page.getByRole('button', { name: `连同所选稿件一并签署“${stage}”` }).click()
  await page.locator('li[data-state="passed"]', { hasText: stage }).waitFor()
}

type Step = {
  readonly added: readonly string[]
  readonly person: Person
  readonly removed: readonly string[]
  readonly stage: string
  /** What the desk changes after this signature, for the next one to see. */
  readonly then?: Record<string, unknown>
}

/** Each step begins where the last one ended. */
describe('the whole path of a closing session, by seven people', () => {
  it('begins with a reporter who writes the report and hands it in', async () => {
    const page = deskOf('reporter')
    await takePicture(page, 'desk-reporter')
    await page.getByRole('link', { name: '写报道' }).click()
    await page.waitForURL(/\/reports\/create/u)
    await page.locator('#field-headline').fill(headline)
    await unfold(page, '眉题')
    await page.locator('#field-subheads').fill('逄远舟讲话')
    await page.locator('[data-field-path="body"] [contenteditable="true"]').click()
    await page.keyboard.insertText('1月9日上午，会议闭幕。大会应到代表268名，实到251名')
    await page.locator('#field-section').click()
    await page.getByRole('option', { name: made.section.name }).click()
    await page.locator('#field-date input').fill('2026-01-09')
    await page.keyboard.press('Tab')
    await page.locator('#action-save-draft').click()
    await page.waitForURL(/\/admin\/collections\/reports\/[0-9a-f-]{36}/u)
    report.id = /reports\/([0-9a-f-]{36})/u.exec(page.url())?.[1] ?? ''
    await saveAs({
      data: {
        bylines: [made.reporter.id],
        dateline: '本报讯',
        genre: 'news',
        meeting: made.meeting.id,
        people: [made.person.id],
        sitting: 'closing-3',
        speeches: [made.speech.id],
      },
      document: `reports/${report.id}`,
      page,
    })
    await page.goto(formOf(report.id))
    report.slug = await page.locator('#field-slug').inputValue()
    await takePicture(page, 'form-reporter')
    await page.getByRole('link', { exact: true, name: '审校' }).click()
    await page.getByRole('button', { exact: true, name: '送审' }).click()
    await page.getByText('已送审。').first().waitFor()
  })

  it('is returned from the first review with the reason', async () => {
    const page = deskOf('editor')
    await page.goto(`${app.url}/admin`)
    await page.locator('[data-list="toSign"]').getByText(headline).waitFor()
    await takePicture(page, 'desk-editor')
    await openReview('editor')
    await page.getByRole('button', { name: '退回…' }).click()
    await page.getByLabel('请写明理由，作者会看到。').fill('实到人数与会议记录不符，请核。')
    await page.getByRole('button', { name: '退回作者' }).click()
    await page.getByText('第 2 轮').first().waitFor()
  })

  it('is revised by its reporter, who finds it on the desk, and is handed in again', async () => {
    const page = deskOf('reporter')
    await page.goto(`${app.url}/admin`)
    const returned = page.locator('[data-list="returned"]')
    await returned.getByText('实到人数与会议记录不符，请核。').waitFor()
    await takePicture(page, 'desk-reporter-returned')
    await returned.getByText(headline).click()
    await page.goto(formOf(report.id))
    const body = page.locator('[data-field-path="body"] [contenteditable="true"]')
    await caretToEnd(body)
    for (const left of ['实到251', '实到25']) {
      await page.keyboard.press('Backspace')
      await expect.poll(() => body.textContent()).toMatch(new RegExp(`${left}$`, 'u'))
      // As slowly as people type: the editor loses what comes while it is still drawing the last key.
      await page.waitForTimeout(200)
    }
    await page.keyboard.insertText('2名')
    await expect.poll(() => body.textContent()).toMatch(/实到252名$/u)
    await page.locator('#action-save-draft').click()
    await expect
      .poll(async () =>
        JSON.stringify(await newestOf({ collection: 'reports', id: report.id, payload })),
      )
      .toContain('实到252名')
    await openReview('reporter')
    await page.getByRole('button', { exact: true, name: '送审' }).click()
    await page.getByText('已送审。').first().waitFor()
  })

  it.each<Step>([
    {
      added: ['252'],
      person: 'editor',
      removed: ['251'],
      stage: '一审',
      then: { kicker: '聚焦两会' },
    },
    {
      added: ['聚焦两会'],
      person: 'proofreader',
      removed: [],
      stage: '一校',
      then: { headline: `${headline}了` },
    },
    { added: ['了'], person: 'deskHead', removed: [], stage: '二审', then: { headline } },
    {
      added: [],
      person: 'proofreader2',
      removed: ['了'],
      stage: '二校',
      then: { subheads: '逄远舟主持' },
    },
    { added: ['主持'], person: 'chiefEditor', removed: ['讲话'], stage: '终审' },
    { added: [], person: 'proofreader3', removed: [], stage: '三校' },
  ])(
    'is signed at $stage by somebody who sees what changed since',
    async ({ added, person, removed, stage, then }) => {
      const page = await openReview(person)
      const marks = await marksOn(page)
      await signPackage(person, stage)
      if (then)
        await saveAs({ data: then, document: `reports/${report.id}`, page: deskOf('editor') })
      // Against the last reading, not the handing in after it.
      expect(marks).toEqual({ added, removed })
    },
  )
})

const paths = () => [
  `/reports/${report.slug}`,
  `/speeches/${made.speech.slug}`,
  `/meetings/${made.meeting.slug}`,
]

/** How a reader is answered, page by page. */
const statuses = () =>
  Promise.all(paths().map(async (path) => (await fetch(app.url + path)).status))

const readPage = async (path: string) => (await fetch(app.url + path)).text()

describe('the package on its way to readers', () => {
  it('is planned by the chief editor for the next minute, and comes together, on time', async () => {
    worker = startWorker(database)
    await worker.says('READY')
    const page = deskOf('chiefEditor')
    await page.goto(`${app.url}/admin`)
    await page.locator('[data-list="ready"]').getByText(headline).waitFor()
    await takePicture(page, 'desk-chief')
    await page.goto(formOf(report.id))
    await page.getByRole('button', { name: '发布…' }).click()
    await page.getByRole('heading', { name: '齐稿清单' }).waitFor()
    await page.getByRole('radio', { name: '定时发布' }).check()
    // The next full minute that leaves time to say so.
    const at = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000
    const instant = new Date(at).toISOString()
    const time = page.getByLabel('发布时间')
    await time.fill(formatMinute({ instant, timeZone: 'Asia/Shanghai' }))
    await time.press('Tab')
    await takePicture(page, 'plan-chief')
    await page.getByRole('dialog').getByRole('button', { name: '定时发布' }).click()
    await page
      .getByText(/待发 \d{4}-\d\d-\d\d/u)
      .first()
      .waitFor()
    expect(Date.now()).toBeLessThan(at)

    const seenAt = new Map<string, number>()
    while (seenAt.size < 3 && Date.now() < at + 60_000) {
      for (const [place, status] of (await statuses()).entries()) {
        const path = paths()[place] ?? ''
        if (status === 200 && !seenAt.has(path)) seenAt.set(path, Date.now())
      }
      await sleep(50)
    }
    const times = [...seenAt.values()]
    expect(times).toHaveLength(3)
    expect(Math.min(...times)).toBeGreaterThanOrEqual(at)
    // Together: one transaction made all of them public.
    const moments = await asOwner(
      'SELECT DISTINCT released_at FROM live_documents WHERE path = ANY($1)',
      [paths()],
    )
    expect(moments).toHaveLength(1)
  }, 150_000)

  it('is read by anybody: report, speech and record lead to each other', async () => {
    const page = await browser.newPage({ viewport: { height: 900, width: 1280 } })
    await page.goto(`${app.url}/reports/${report.slug}`)
    expect(await page.locator('h1').textContent()).toContain(headline)
    expect(await page.locator('main').textContent()).toContain('实到252名')
    await takePicture(page, 'reader-report')
    await page
      .locator(`main a[href="/speeches/${made.speech.slug ?? ''}"]`)
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: made.speech.title }).waitFor()
    await takePicture(page, 'reader-speech')
    await page.goto(`${app.url}/meetings/${made.meeting.slug ?? ''}`)
    expect(await page.locator('h1').textContent()).toContain(made.meeting.name)
    await page.close()
  })

  it('prints a sign-off sheet', async () => {
    const page = deskOf('chiefEditor')
    const [entry] = await asOwner('SELECT release, hash FROM publications WHERE subject = $1', [
      `reports:${report.id}`,
    ])
    await page.goto(`${app.url}/admin/collections/releases/${String(entry?.release)}`)
    const opened = page.context().waitForEvent('page')
    await page.getByRole('link', { name: '打印发稿单' }).click()
    const sheet = await opened
    await sheet.waitForLoadState()
    const text = (await sheet.locator('body').textContent()) ?? ''
    for (const words of ['发　稿　单', headline, '一审', '三校', String(entry?.hash)])
      expect(text).toContain(words)
    await takePicture(sheet, 'slip')
    const printed = await sheet.pdf({ format: 'A4' })
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
    await sheet.close()
  })
})

describe('what comes after publication', () => {
  let correction = ''

  it('is a correction that the reporter begins beside the text: whoever begins one signs nothing of it', async () => {
    const page = deskOf('reporter')
    await page.goto(formOf(report.id))
    await page.getByRole('button', { name: '更正…' }).click()
    await takePicture(page, 'aftermath')
    await page.getByRole('button', { name: '写更正' }).click()
    await page.waitForURL(/\/corrections\/[0-9a-f-]{36}/u)
    correction = page.url().split('/').at(-1) ?? ''
    await page.locator('#field-passage').fill('实到252名')
    await page.locator('#field-wrong').fill('实到252名')
    await page.locator('#field-right').fill('实到251名')
    await page.locator('#action-save-draft').click()
    await expect
      .poll(
        async () => (await newestOf({ collection: 'corrections', id: correction, payload })).right,
      )
      .toBe('实到251名')
    await takePicture(page, 'correction')
  })

  it('goes out with the corrected text once both have signatures of their own, and readers see it', async () => {
    const page = deskOf('chiefEditor')
    await saveAs({
      data: { body: richText('1月9日上午，会议闭幕。大会应到代表268名，实到251名') },
      document: `reports/${report.id}`,
      page: deskOf('editor'),
    })
    const documents = [
      { collection: 'reports', id: report.id },
      { collection: 'corrections', id: correction },
    ] as const
    const release = () =>
      askFrom(page, { body: { documents }, method: 'POST', path: 'newsroom/release' })
    const unsigned = await release()
    expect(unsigned.status).toBe(409)
    expect(unsigned.text).toContain('还缺签署')
    await approve({ documents, payload })
    expect((await release()).status).toBe(200)
    const html = await readPage(`/reports/${report.slug}`)
    expect(html).toContain('实到251名')
    expect(html).toContain('更正')
    expect(await readPage('/corrections')).toContain(headline)
  })

  it('is a withdrawal: the page says so with 410, and lists, search and API follow', async () => {
    const found = [`/search?q=${encodeURIComponent(headline)}`, '/reports', '/', '/feeds/all.rss']
    expect(await readPage('/reports')).toContain(headline)
    expect(await readPage(found[0] ?? '')).toContain(`/reports/${report.slug}`)
    const page = deskOf('chiefEditor')
    await page.goto(formOf(report.id))
    await page.getByRole('button', { name: '更正与撤稿…' }).click()
    await page.getByRole('button', { exact: true, name: '撤稿…' }).click()
    await page.getByLabel('撤稿公告（读者在原网址看到）').fill('本报所载该文有误，予以撤回。')
    await page.getByLabel('缘由（只留在编辑部）').fill('消息来源更正')
    await takePicture(page, 'withdrawal')
    await page.getByRole('button', { name: '现在撤稿' }).click()
    await page.getByText('已撤稿。').first().waitFor()

    const [status, speech, meeting] = await statuses()
    expect([status, speech, meeting]).toEqual([410, 200, 200])
    expect(await readPage(`/reports/${report.slug}`)).toContain('本报所载该文有误，予以撤回。')
    for (const path of found) expect(await readPage(path), path).not.toContain(report.slug)
    expect((await fetch(`${app.url}/api/reports/${report.id}`)).status).toBe(404)
  })

  it('leaves nothing for verify to find', async () => {
    const { faults } = await verifyNewsroom(dataFolder, payload)
    expect(faults).toEqual([])
  })
})
