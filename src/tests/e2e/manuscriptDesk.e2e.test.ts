import type { Page } from 'playwright-core'

import { readNextManuscript } from 'payload-newsroom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { sessionManuscript } from '../fixtures/sessionManuscript.ts'
import { signIn } from '../fixtures/signIn.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const { askAs, create, database, payload } = await useNewsroom('manuscript_desk_e2e', {
  accounts: ['editor', 'deskHead'],
})
const app = await useApp(database)
const browser = await useBrowser()

/** Somebody on record, whom a manuscript names with another office: an editor has to say who is meant. */
await create('people', {
  name: '罗绍棠',
  offices: [{ organisation: '白鹭镇文化站', title: '站长' }],
})

/** One character off a name that the report of the session prints, in the same office. */
await create('people', { name: '苗望州', offices: [{ title: '清溪县政协主席' }] })

type File = { readonly name: string; readonly text: string }

/** Three files; the second is a page with two items. `mark` keeps the two walks apart: no file is taken in twice. */
const filesOf = (mark: string): readonly File[] => [
  {
    name: `${mark}夜航.txt`,
    text: `青岑区召开${mark}夜航工作会议
本报讯（记者 陶然）3月1日，青岑区召开${mark}夜航工作会议。区委书记罗绍棠主持会议，区长程以宁出席会议。
罗绍棠指出,要把渡口的灯修好。
责编：柳知微`,
  },
  {
    name: `${mark}两条.txt`,
    text: `青岑区政协举行${mark}读书会
本报讯（通讯员 丁冉）3月2日，青岑区政协举行${mark}读书会。区政协主席许望舒出席并讲话。
责编：沈惟清

青岑区总工会召开${mark}职工代表座谈会
本报讯（记者 傅雪筠）3月2日，青岑区总工会召开${mark}职工代表座谈会。区总工会主席苏木主持。
责编：沈惟清`,
  },
  {
    name: `${mark}简讯.txt`,
    text: `白鹭镇${mark}渡口恢复通航
本报讯（记者 陶然）3月3日，白鹭镇${mark}渡口恢复通航，首班船坐了十二个人。`,
  },
]

const list = `${app.url}/admin/collections/manuscripts`

const open = (width: number) =>
  signIn({ browser, options: { viewport: { height: 1000, width } }, url: app.url, who: 'editor' })

/** As the worker does, until nothing waits. */
async function readAll() {
  while (await readNextManuscript(payload));
}

/** Lets go of files over the place for them, all at once. */
async function drop(page: Page, files: readonly File[]) {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer()
    for (const { name, text } of all) data.items.add(new File([text], name, { type: 'text/plain' }))
    return data
  }, files)
  const place = page.getByRole('region', { name: '交来稿' })
  await place.dispatchEvent('dragover', { dataTransfer: transfer })
  await place.dispatchEvent('drop', { dataTransfer: transfer })
}

/** The question who is meant, among what is to be checked. */
const whoIsIt = '[data-tone="check"] [data-entry="0:person:罗绍棠"]'

const rowOf = (page: Page, name: string) => page.locator('li[data-kind]', { hasText: name })

const isWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

/** The newest report with this headline, as the drafts are. */
const reportOf = async (headline: string) =>
  (
    await payload.find({
      collection: 'reports',
      depth: 1,
      draft: true,
      overrideAccess: true,
      where: { headline: { equals: headline } },
    })
  ).docs

describe('the desk for manuscripts', () => {
  it('takes three files at once, is corrected with the mouse, and goes on after the browser was closed', async () => {
    const page = await open(1280)
    await page.goto(list)
    await drop(page, filesOf('春季'))
    for (const { name } of filesOf('春季')) await rowOf(page, name).getByText('正在识别').waitFor()
    await readAll()
    await rowOf(page, '春季两条').getByText('识别出 2 条').waitFor()
    await rowOf(page, '春季简讯').getByRole('link', { name: '打开' }).waitFor()
    await rowOf(page, '春季夜航').getByRole('link', { name: '打开' }).click()

    const known = page.getByRole('button', { name: /1\s*罗绍棠/u })
    await page.locator(whoIsIt).click()
    await known.click()
    const host = page.locator('[data-row="report.hosts"] [data-entry]')
    await host.click()
    await page.getByRole('button', { name: '改正' }).click()
    await page.getByLabel('职务').fill('青岑区委书记')
    await page.getByLabel('职务').press('Enter')
    await page.locator('[data-row="report.hosts"] [data-state="corrected"]').waitFor()
    expect(await isWide(page)).toBe(false)
    const address = page.url()
    await page.context().close()

    const again = await open(1280)
    await again.goto(address)
    await again.locator('[data-row="report.hosts"] [data-state="corrected"]').waitFor()
    await again.locator('[data-row="who:person"] [data-state="known"]').first().waitFor()
    await again.getByRole('button', { name: '生成成稿' }).click()
    await again
      .getByRole('status')
      .getByRole('link', { exact: true, name: '青岑区召开春季夜航工作会议' })
      .first()
      .click()
    await again.locator('#field-headline').waitFor()
    expect(await again.locator('#field-headline').inputValue()).toBe('青岑区召开春季夜航工作会议')
    const people = await payload.find({
      collection: 'people',
      overrideAccess: true,
      where: { name: { equals: '罗绍棠' } },
    })
    expect(people.totalDocs).toBe(1)
  })

  it('takes a session from drop to linked drafts in six clicks and keys, under a minute', async () => {
    const page = await open(1280)
    await page.goto(list)
    await page.evaluate(() => {
      for (const kind of ['keydown', 'mousedown', 'drop'])
        window.addEventListener(kind, () => (window.name = String(Number(window.name) + 1)), true)
    })
    const start = performance.now()
    await drop(page, [{ name: '开幕.txt', text: sessionManuscript('清溪') }])
    const row = rowOf(page, '开幕')
    await row.getByText('正在识别').waitFor()
    await readAll()
    await row.getByRole('link', { name: '打开' }).click()
    await page.locator('[data-pane="understood"]').waitFor()
    const { keyboard } = page
    // Somebody whose name differs by one character is asked for first; everybody else is known or new.
    await keyboard.press('n')
    await page.locator('[data-open] [data-choice="1"]').waitFor()
    await keyboard.press('1')
    await page.locator('[data-row="who:person"] [data-state="ask"]').waitFor({ state: 'detached' })
    await keyboard.press('d')
    // What is left is doubtful alone: it is told, and may be made as it was read.
    await page.getByRole('button', { name: '照样生成' }).click()
    const made = page.getByRole('status').getByRole('link')
    await made.first().waitFor()
    const seconds = (performance.now() - start) / 1000
    const acts = await page.evaluate(() => Number(window.name))
    console.log(`from drop to linked drafts: ${acts} clicks and keys, ${seconds.toFixed(1)} s`)
    expect(await made.count()).toBe(3)
    expect(acts).toBeGreaterThan(3)
    expect(acts).toBeLessThanOrEqual(6)
    expect(seconds).toBeLessThan(60)
    const [report] = await reportOf('清溪县第十六届人民代表大会第四次会议开幕')
    expect(report).toMatchObject({ meeting: { id: expect.anything() as unknown } })
  })

  it('is worked by the keyboard alone, on a tablet', async () => {
    const page = await open(820)
    await page.goto(list)
    const choose = page.getByRole('button', { name: '选择文件…' })
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose.press('Enter')])
    await chooser.setFiles(
      filesOf('秋季').map(({ name, text }) => ({
        buffer: Buffer.from(text),
        mimeType: 'text/plain',
        name,
      })),
    )
    await rowOf(page, '秋季夜航').getByText('正在识别').waitFor()
    await readAll()
    await rowOf(page, '秋季夜航').getByRole('link', { name: '打开' }).press('Enter')

    const { keyboard } = page
    const card = page.locator('[data-tone="check"][data-open]')
    await page.locator('[data-pane="understood"]').waitFor()
    await page.locator(whoIsIt).focus()
    await keyboard.press('Enter')
    await card.getByRole('button', { name: /1\s*罗绍棠/u }).waitFor()
    await keyboard.press('1')
    await page.locator('[data-row="who:person"] [data-state="known"]').first().waitFor()

    await page.locator('[data-row="report.headline"] [data-entry]').press('Enter')
    await keyboard.press('e')
    await page.locator('[data-row="report.headline"] :is(input, textarea):focus').waitFor()
    await page.keyboard.type('青岑区部署秋季夜航')
    await keyboard.press('Enter')
    await page.locator('[data-row="report.headline"] [data-state="corrected"]').waitFor()
    await keyboard.press('?')
    await page.getByRole('heading', { name: '快捷键' }).waitFor()
    await keyboard.press('Escape')
    expect(await isWide(page)).toBe(false)
    await keyboard.press('d')
    const link = page
      .getByRole('status')
      .getByRole('link', { exact: true, name: '青岑区部署秋季夜航' })
      .first()
    await link.press('Enter')
    await page.locator('#field-headline').waitFor()
    expect(await page.locator('#field-headline').inputValue()).toBe('青岑区部署秋季夜航')
    expect(await reportOf('青岑区部署秋季夜航')).toHaveLength(1)
  })

  it('leads a copy to the manuscript that is here, and takes pasted text', async () => {
    const page = await open(1280)
    await page.goto(list)
    await drop(page, filesOf('春季').slice(0, 1))
    const refused = rowOf(page, '春季夜航')
    await refused.getByText('这份文件已经收过').waitFor()
    expect(
      await refused.getByRole('link', { name: '打开那一份来稿' }).getAttribute('href'),
    ).toMatch(/\/collections\/manuscripts\/[\w-]+$/u)
    await page.getByRole('button', { name: '粘贴文字…' }).click()
    await page.getByLabel('来稿全文').fill(filesOf('冬季')[2]?.text ?? '')
    await page.getByRole('button', { exact: true, name: '收下' }).click()
    await rowOf(page, '冬季').getByText('正在识别').waitFor()
    await readAll()
    await rowOf(page, '冬季').getByRole('link', { name: '打开' }).waitFor()
  })

  it('walks through the fields, keeps what is half typed, asks once, and is taken up again', async () => {
    const filed = await askAs('editor', {
      body: { text: '本报讯（记者 陶然）3月5日，白鹭镇渡口加开夜班船，末班船开到夜里十点。' },
      method: 'POST',
      path: '/newsroom/manuscripts/paste',
    })
    await readAll()
    const page = await open(1280)
    await page.goto(`${list}/${z.object({ manuscript: z.string() }).parse(filed.body).manuscript}`)
    const { keyboard } = page
    const asked = page.getByRole('dialog', { name: '还有没定的，要生成成稿吗？' })
    const make = page.getByRole('button', { name: '生成成稿' })
    const made = page.getByRole('status').getByRole('link')
    await make.click()
    await asked.getByText('第 1 条没有标题').waitFor()
    await asked.getByRole('button', { name: '先核对' }).click()

    const add = page.getByRole('button', { name: '补充一项…' })
    const fields = page.getByRole('listbox', { name: '这段文字是' })
    const typing = page.locator('[data-passage] input:focus')
    await add.press('Enter')
    await fields.press('ArrowDown')
    await fields.press('ArrowDown')
    await fields.press('ArrowUp')
    const walked = page.locator('[role="option"][data-at]')
    expect(await walked.textContent()).toBe('主题')
    expect(await fields.getByRole('option', { selected: true }).count()).toBe(0)
    expect(await fields.evaluate((each) => each === document.activeElement)).toBe(true)
    await keyboard.press('Enter')
    await typing.fill('白鹭镇渡口加开夜班船')
    await keyboard.press('Escape')
    await page.locator('[data-passage]').waitFor({ state: 'detached' })
    expect(await add.evaluate((each) => each === document.activeElement)).toBe(true)
    await keyboard.press('Enter')
    await fields.press('ArrowDown')
    await keyboard.press('Enter')
    expect(await typing.inputValue()).toBe('白鹭镇渡口加开夜班船')
    await keyboard.press('Enter')
    await page.locator('[data-row="report.headline"] [data-state="corrected"]').waitFor()

    const byline = page.locator('[data-row="report.bylines"] [data-entry]')
    await byline.press('Enter')
    await keyboard.press('e')
    await page.locator('[data-row="report.bylines"] input:focus').fill('陶染')
    await page.reload()
    await byline.getByText('填了一半：陶染').waitFor()
    await byline.press('Enter')
    await keyboard.press('e')
    const half = page.locator('[data-row="report.bylines"] input:focus')
    expect(await half.inputValue()).toBe('陶染')
    await page.getByRole('button', { name: '放弃所填' }).click()
    await half.waitFor({ state: 'detached' })
    expect(await byline.textContent()).toBe('陶然')
    await page.getByText('核对记录').click()
    const log = page.getByRole('region', { name: '识别结果' })
    await log.getByText('主题：补充“白鹭镇渡口加开夜班船”').waitFor()

    await make.click()
    await made.first().waitFor()
    const [draft] = await reportOf('白鹭镇渡口加开夜班船')
    await payload.update({
      id: draft?.id ?? '',
      collection: 'reports',
      data: { deletedAt: '2026-03-06T00:00:00.000Z' },
      overrideAccess: true,
    })
    await page.reload()
    await page.getByText('成稿后来都移入回收站或删除了').waitFor()
    expect(await made.first().getAttribute('href')).toBe(
      `/admin/collections/reports/trash/${draft?.id ?? ''}`,
    )
    await page.getByRole('button', { name: '重新核对' }).click()
    await make.click()
    await page.getByText('已成稿：').waitFor()
    const again = await reportOf('白鹭镇渡口加开夜班船')
    expect(again.map(({ id }) => id)).not.toContain(draft?.id)
    expect(again).toHaveLength(1)
  })

  it('fits a telephone; two people see each other, and neither loses what is typed', async () => {
    const { docs } = await payload.find({
      collection: 'manuscripts',
      limit: 1,
      overrideAccess: true,
      where: { outcome: { equals: 'toCheck' } },
    })
    const address = `${list}/${String(docs[0]?.id)}`
    const first = await open(390)
    await first.goto(address)
    await first.locator('[data-pane="understood"]').waitFor()
    expect(await isWide(first)).toBe(false)
    const second = await signIn({ browser, url: app.url, who: 'deskHead' })
    await second.goto(address)
    await second.locator('[data-who="open"]', { hasText: '测试editor' }).waitFor()

    const typing = ':is(input, textarea):focus'
    for (const page of [first, second]) {
      await page.locator('[data-row="report.headline"] [data-entry]').press('Enter')
      await page.keyboard.press('e')
      await page.locator(typing).waitFor()
    }
    await second.keyboard.type('第二人的标题')
    await first.keyboard.type('第一人的标题')
    await first.keyboard.press('Enter')
    await first.locator('[data-row="report.headline"] [data-state="corrected"]').waitFor()
    await second.locator('[data-row="report.headline"] [data-state="corrected"]').waitFor()
    await second.locator(typing).press('Enter')
    await second.getByText(/测试editor.*改正：主题 → 第一人的标题/u).waitFor()
    expect(await second.locator(typing).inputValue()).toBe('第二人的标题')
    await second.keyboard.press('Enter')
    // Whoever makes drafts makes them of what they see: the first has it before long.
    for (const page of [second, first])
      await page
        .locator('[data-row="report.headline"] [data-state="corrected"]', {
          hasText: '第二人的标题',
        })
        .waitFor()
    await first.getByRole('button', { name: '生成成稿' }).click()
    await first.getByRole('status').getByRole('link').first().waitFor()
    await second.getByRole('status').getByRole('link', { name: '第二人的标题' }).first().waitFor()
  })
})
