import type { BenchNewsroom } from './startNewsroom.ts'

import { print } from '../ops/launch/terminal.mjs'
import { measureReleases } from './measureReleases.ts'
import { printTiming } from './printTiming.ts'

const promises = {
  visible: { name: '发布后读者可见 seen', withinMs: 1000 },
  onTime: { name: '定时发布 on time', withinMs: 2000 },
  withdrawn: { name: '撤稿后不见 gone', withinMs: 3000 },
} as const

/**
 * Releases, plans and withdraws while ten editors save, and prints who waits how long for what.
 *
 * @returns the promises that were not kept
 */
export async function timeReleases(newsroom: BenchNewsroom): Promise<readonly string[]> {
  print('\n三件同发  report + speech + meeting, ten editors saving')
  const times = await measureReleases(newsroom)
  printTiming('签发 release', times.releases)
  printTiming('保存草稿 save', times.saves)
  return (['visible', 'onTime', 'withdrawn'] as const).flatMap((which) => {
    const { name, withinMs } = promises[which]
    printTiming(name, times[which])
    const isKept = times[which].p95Ms <= withinMs
    print(`   ${isKept ? '✓' : '✗'} p95 within ${withinMs} ms`)
    return isKept ? [] : [`${name} within ${withinMs} ms`]
  })
}
