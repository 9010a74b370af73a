import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import type { BenchPackage } from './editors.ts'
import type { BenchNewsroom } from './startNewsroom.ts'
import type { Timing } from './timeRequests.ts'

import { deskTexts } from './deskTexts.ts'
import { openDesk } from './editors.ts'
import { timingOf } from './timeRequests.ts'

export type ReleaseTimes = {
  /** From the set time until a reader has the page: committed, and shown. */
  readonly onTime: Timing
  readonly releases: Timing
  readonly saves: Timing
  /** From the answer to a release until page, list, feed, search and API all have it. */
  readonly visible: Timing
  /** From the answer to a withdrawal until none of them has it any more. */
  readonly withdrawn: Timing
}

const counts = { planned: 10, released: 20, withdrawn: 10 } as const
const aheadMs = 3000
const giveUpMs = 15_000

/** Releases, plans and withdraws packages of report, speech and meeting, while ten editors save drafts. */
export async function measureReleases(newsroom: BenchNewsroom): Promise<ReleaseTimes> {
  const { chief, keepSaving, makePackage } = await openDesk(newsroom)
  newsroom.start([
    '--conditions=production',
    '--import',
    'tsx',
    fileURLToPath(new URL('../ops/worker.ts', import.meta.url)),
  ])
  const post = (act: string, body: object) =>
    chief({ body, method: 'POST', path: `/api/newsroom/${act}` })
  const packages: BenchPackage[] = []
  while (packages.length < counts.planned + counts.released) packages.push(await makePackage())
  const stopSaving = await keepSaving()
  const waits = { onTime: [], releases: [], visible: [], withdrawn: [] } as Record<
    Exclude<keyof ReleaseTimes, 'saves'>,
    number[]
  >
  for (const each of packages.slice(0, counts.released)) {
    const { documents } = each
    waits.releases.push(await timed(() => post('release', { documents })))
    waits.visible.push(await timed(() => untilEverywhere({ each, is: true, newsroom })))
  }
  for (const each of packages.slice(counts.released)) {
    const { documents } = each
    const at = Date.now() + aheadMs
    await post('release/plan', { at: new Date(at).toISOString(), documents })
    await sleep(at - Date.now())
    await until(() => hasPage({ each, newsroom }))
    waits.onTime.push(Date.now() - at)
  }
  for (const each of packages.slice(0, counts.withdrawn)) {
    const [report] = each.documents
    const { withdrawn } = deskTexts[newsroom.locale.language]
    const words = { dependents: 'detach', notice: withdrawn, reason: withdrawn }
    await post('withdraw', { ...words, documents: [report] })
    waits.withdrawn.push(await timed(() => untilEverywhere({ each, is: false, newsroom })))
  }
  const saves = await stopSaving()
  return {
    onTime: timingOf(waits.onTime),
    releases: timingOf(waits.releases),
    saves: timingOf(saves),
    visible: timingOf(waits.visible),
    withdrawn: timingOf(waits.withdrawn),
  }
}

type Sought = { readonly each: BenchPackage; readonly newsroom: BenchNewsroom }

const hasPage = async ({ each, newsroom: { appUrl } }: Sought) =>
  (await fetch(`${appUrl}/reports/${each.documents[0].slug}`)).status === 200

/** Every place where readers and machines may meet the report. */
async function untilEverywhere({ is, ...sought }: Sought & { is: boolean }): Promise<void> {
  const {
    each: { documents, mark },
    newsroom: { appUrl },
  } = sought
  const [report] = documents
  const names = (path: string) => async () =>
    (await (await fetch(appUrl + path)).text()).includes(`/reports/${report.slug}`)
  const places = [
    () => hasPage(sought),
    names('/reports'),
    names('/feeds/all.rss'),
    names(`/search?q=${mark}`),
    async () => (await fetch(`${appUrl}/api/reports/${report.id}?depth=0`)).status === 200,
  ]
  await Promise.all(places.map((has) => until(async () => (await has()) === is)))
}

/** @throws {Error} when it does not come true for a long time */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + giveUpMs
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('what was done is not seen by readers')
    await sleep(20)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
