import { updateAdminIndex, withdrawDocuments } from 'payload-newsroom'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { documentsOf, draftPackage } from '../fixtures/draftPackage.ts'
import { makePng } from '../fixtures/picture.ts'
import { startReceiver } from '../fixtures/receiver.ts'
import { releaseWaiving } from '../fixtures/releaseWaiving.ts'
import { hydrated, signIn } from '../fixtures/signIn.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { signIn as tokenOf } from '../setup/askPayload.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { startBucket } from '../setup/startBucket.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

const bucket = await startBucket()
/** Stands for a CDN: it is told what to drop, as the guide says of an address of one's own. */
const cdn = await startReceiver()
const { accountOf, asOwner, database, payload, release } = await useNewsroom('announcements_e2e', {
  env: {
    NEWSROOM_CDN: cdn.url,
    NEWSROOM_CDN_TOKEN: 'a-token-for-tests',
    NEWSROOM_FILES: bucket.place,
    NEWSROOM_PRIVATE_RECEIVERS: 'allowed',
  },
})
const made = await draftPackage(payload)
while ((await updateAdminIndex(payload)) > 0);
const receiver = await startReceiver()
const app = await useApp(database, { ...bucket.key, NEWSROOM_HUB: 'https://hub.example.org/' })
const worker = startWorker(database)
const browser = await useBrowser()

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

afterAll(async () => {
  await worker.kill('SIGKILL')
  await Promise.all([bucket.remove(), cdn.stop(), receiver.stop()])
})

describe('the search of the desk', () => {
  it('opens with a key, asks nothing while an input method composes, and leads to a draft', async () => {
    await accountOf('editor')
    const page = await signIn({ browser, url: app.url, who: 'editor' })
    await page.getByRole('button', { name: '检索稿件' }).waitFor()
    // The key is listened to once the panel is at work.
    await expect
      .poll(
        async () => {
          await page.keyboard.press('/')
          return page.getByRole('dialog', { name: '检索稿件' }).isVisible()
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    const field = page.getByRole('searchbox', { name: '检索稿件' })
    await field.fill('')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/desk/search')) asked.push(decodeURIComponent(request.url()))
    })
    const keyboard = await page.context().newCDPSession(page)
    const composing = { selectionEnd: 7, selectionStart: 7, text: 'baiduren' }
    await keyboard.send('Input.imeSetComposition', composing)
    await expect.poll(() => field.inputValue()).toBe('baiduren')
    await keyboard.send('Input.insertText', { text: '摆渡人' })
    const result = page.getByRole('dialog').getByRole('link', { name: made.speech.title })
    await result.waitFor()
    expect(asked).toEqual([expect.stringContaining('q=摆渡人')])
    expect(await result.textContent()).toContain('讲话 · 未发布')
    expect(await result.locator('mark').first().textContent()).toBe('摆渡人')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/collections/speeches/${made.speech.id}`)
  })
})

describe('a webhook', () => {
  it('is made in the panel, tried, and shows what came of it', async () => {
    await accountOf('admin')
    const page = await signIn({ browser, url: app.url, who: 'admin' })
    await page.goto(`${app.url}/admin/collections/webhooks/create`)
    await hydrated(page, '#field-name')
    await page.locator('#field-name').fill('渡口客户端')
    await page.locator('#field-url').fill(receiver.url)
    await page.getByRole('button', { exact: true, name: '保存' }).click()
    await page.getByRole('button', { name: '发一条测试' }).click()
    await page.getByRole('cell', { name: '已送达' }).waitFor()
    expect(receiver.received).toHaveLength(1)
    expect(await page.getByLabel('签名密钥').inputValue()).toMatch(/^whsec_/)
  })
})

describe('feeds', () => {
  it.each([
    ['rss', '<atom:link href="https://hub.example.org/" rel="hub"/>'],
    ['atom', '<link rel="hub" href="https://hub.example.org/"/>'],
    ['json', '"hubs":[{"type":"WebSub","url":"https://hub.example.org/"}]'],
  ])('name the hub and themselves: %s', async (form, words) => {
    const response = await fetch(`${app.url}/feeds/all.${form}`)
    expect(response.headers.get('Link')).toBe(
      `<https://hub.example.org/>; rel="hub", <${app.url}/feeds/all.${form}>; rel="self"`,
    )
    expect(await response.text()).toContain(words)
  })
})

/** What the CDN was told to drop so far. */
const dropped = () =>
  cdn.received.flatMap(
    ({ body }) => z.object({ tags: z.array(z.string()) }).parse(JSON.parse(body)).tags,
  )

const tagsOf = ({ headers }: Response) => headers.get('Cache-Tag')?.split(',') ?? []

describe('a picture in a bucket', () => {
  it('is taken in by the app, shown once it is released, and dropped by the CDN when it is withdrawn', async () => {
    await accountOf('reporter')
    const form = new FormData()
    const bytes = new Uint8Array(await makePng({ height: 300, width: 900 }))
    form.append('_payload', '{"alt":"渡口"}')
    form.append('file', new Blob([bytes], { type: 'image/png' }), 'a.png')
    const answer = await fetch(`${app.url}/api/media?draft=true`, {
      body: form,
      headers: { Authorization: `JWT ${await tokenOf(payload, 'reporter')}` },
      method: 'POST',
    })
    expect([answer.status, app.output()]).toEqual([201, expect.any(String)])
    const { doc } = z
      .object({
        doc: z.object({
          id: z.string(),
          sizes: z.object({ small: z.object({ filename: z.string() }) }),
        }),
      })
      .parse(await answer.json())
    const address = `${app.url}/media/${doc.sizes.small.filename}`
    expect((await fetch(address)).status).toBe(404)

    const documents = [{ collection: 'media' as const, id: doc.id }]
    const user = await accountOf('chiefEditor')
    expect(await releaseWaiving({ documents, payload, user })).toMatchObject({ kind: 'released' })
    const shown = await fetch(address)
    expect([shown.status, tagsOf(shown)]).toEqual([200, ['pages', `media-${doc.id}`]])
    expect((await shown.arrayBuffer()).byteLength).toBeGreaterThan(0)

    const withdrawal = { documents, notice: '撤回', reason: '有误' }
    const outcome = await withdrawDocuments({ payload, user, withdrawal })
    expect(outcome).toMatchObject({ kind: 'withdrawn' })
    expect((await fetch(address)).status).toBe(404)
    await expect.poll(dropped, { timeout: 8000 }).toContain(`media-${doc.id}`)
    expect(cdn.received[0]?.headers.authorization).toBe('Bearer a-token-for-tests')
  })
})

describe('a page behind a CDN', () => {
  it('names what it shows, is dropped with each of it, and is not kept where it is missing', async () => {
    expect(await release(documentsOf(made))).toMatchObject({ kind: 'released' })
    const [row] = await asOwner('SELECT path FROM live_documents WHERE key = $1', [
      `reports:${made.report.id}`,
    ])
    const page = await fetch(app.url + String(row?.path))
    expect(tagsOf(page)).toEqual(
      expect.arrayContaining(['pages', `reports-${made.report.id}`, `speeches-${made.speech.id}`]),
    )
    expect(page.headers.get('Surrogate-Key')).toBe(tagsOf(page).join(' '))
    expect([page.headers.get('CDN-Cache-Control'), page.headers.get('Cache-Control')]).toEqual([
      'public, max-age=60',
      'public, max-age=0, s-maxage=1, stale-while-revalidate=1',
    ])
    expect(tagsOf(await fetch(app.url))).toContain('lists')
    expect(tagsOf(await fetch(`${app.url}/feeds/all.rss`))).toContain('lists')
    const missing = await fetch(`${app.url}/reports/never-there`)
    expect([missing.status, missing.headers.get('CDN-Cache-Control')]).toEqual([404, null])
    await expect
      .poll(dropped, { timeout: 8000 })
      .toEqual(
        expect.arrayContaining([
          ...['lists', `reports-${made.report.id}`],
          ...[`people-${made.person.id}`, `sections-${made.section.id}`],
        ]),
      )
    // A section is on every page: of one that went out for the first time, every page is dropped.
    const sections = await asOwner("SELECT FROM publications WHERE subject LIKE 'sections:%'")
    expect(dropped().includes('pages')).toBe(sections.length > 0)
  })
})
