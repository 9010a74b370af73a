import { afterAll, describe, expect, it } from 'vitest'

import type { RunningWorker } from '../fixtures/startWorker.ts'

import { formatMinute, fromZoned } from '../../domain/time/clock.ts'
import { draftPackage } from '../fixtures/draftPackage.ts'
import { signIn } from '../fixtures/signIn.ts'
import { startWorker } from '../fixtures/startWorker.ts'
import { useBrowser } from '../setup/browser.ts'
import { useApp } from '../setup/startApp.ts'
import { useNewsroom } from '../setup/useNewsroom.ts'

let worker: RunningWorker | undefined

const timeZone = 'Asia/Shanghai'

const { asOwner, database, payload } = await useNewsroom('planned_e2e', {
  accounts: ['chiefEditor'],
})
const made = await draftPackage(payload)
const app = await useApp(database)
const browser = await useBrowser()
// A browser far away: the newsroom's clock counts, not its own.
const page = await signIn({
  browser,
  options: { timezoneId: 'America/New_York' },
  url: app.url,
  who: 'chiefEditor',
})

afterAll(async () => {
  await worker?.kill('SIGTERM')
})

const statuses = async () => {
  const paths = [
    `/reports/${made.report.slug}`,
    `/speeches/${made.speech.slug}`,
    `/meetings/${made.meeting.slug}`,
  ]
  const answers = await Promise.all(paths.map((path) => fetch(app.url + path)))
  return answers.map(({ status }) => status)
}

/** Each step begins where the last one ended. */
describe('a scheduled release', () => {
  it('lists what the package lacks, with room for a reason', async () => {
    await page.goto(`${app.url}/admin/collections/reports/${made.report.id}`)
    await page.getByRole('button', { name: '发布…' }).click()
    await page.getByRole('heading', { name: '齐稿清单' }).waitFor()
    const confirm = page.getByRole('button', { name: '现在发布' })
    await page.getByRole('checkbox', { name: made.speech.title }).uncheck()
    const reason = page.getByLabel('缺的理由')
    await reason.waitFor()
    expect(await confirm.isDisabled()).toBe(true)
    await reason.fill('讲话稿待核')
    expect(await confirm.isDisabled()).toBe(false)
    await page.getByRole('checkbox', { name: made.speech.title }).check()
    await reason.waitFor({ state: 'detached' })
  })

  it('waits, says so beside the text, and warns while no worker runs', async () => {
    await page.getByRole('radio', { name: '定时发布' }).check()
    const time = page.getByLabel('发布时间')
    // The field fills in the next full hour by the newsroom's clock.
    const offered = Date.parse(
      fromZoned({ timeZone, wallTime: (await time.inputValue()).replace(' ', 'T') }) ?? '',
    )
    expect(offered - Date.now()).toBeGreaterThan(0)
    expect(offered - Date.now()).toBeLessThanOrEqual(3_600_000)
    const typed = {
      '2095-12-01 00:05': '2095-12-01 00:05',
      '2095-12-01 12:33': '2095-12-01 12:33',
      '2095-12-01 12': '2095-12-01 12:00',
      '2095/12/1 下午3:30': '2095-12-01 15:30',
      '2095年12月1日中午12:30': '2095-12-01 12:30',
      '2095年12月1日凌晨12:30': '2095-12-01 00:30',
      '2095-12-02 23:59': '2095-12-02 23:59',
    }
    for (const [text, shown] of Object.entries(typed)) {
      await time.fill(text)
      await time.press('Tab')
      expect(await time.inputValue()).toBe(shown)
    }
    const planned = Math.ceil((Date.now() + 30_000) / 60_000) * 60_000
    await page.getByRole('dialog').getByText(`时区：${timeZone}`).waitFor()
    await time.fill(formatMinute({ instant: new Date(planned).toISOString(), timeZone }))
    await time.press('Tab')
    await page.getByRole('dialog').getByRole('button', { name: '定时发布' }).click()
    await page.getByText(/待发 \d{4}-\d\d-\d\d \d\d:\d\d · 测试chiefEditor 安排/).waitFor()
    expect(await statuses()).toEqual([404, 404, 404])
    await page.getByRole('button', { name: '待发…' }).click()
    await page.getByText('执行进程已超过一分钟没有动静').waitFor()
    await page.getByRole('button', { name: '取消定时' }).waitFor()
  })

  it('is not carried out by a web server, and goes out whole once a worker runs', async () => {
    // Nobody waits here for the full minute: that it goes out on time is seen in the whole path of a text.
    await asOwner(`BEGIN; SET LOCAL session_replication_role = replica;
      UPDATE releases SET scheduled_for = now() WHERE status = 'scheduled'; COMMIT`)
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(await statuses()).toEqual([404, 404, 404])
    await page.goto(`${app.url}/admin/collections/releases`)
    await page.getByText('已过时，尚未执行').waitFor()
    worker = startWorker(database)
    await worker.says('READY')
    for (let tries = 0; tries < 300 && (await statuses()).includes(404); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await statuses()).toEqual([200, 200, 200])
  }, 150_000)
})
