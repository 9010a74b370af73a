import { print } from '../ops/launch/terminal.mjs'
import { listAddresses } from './listAddresses.ts'
import { printTiming } from './printTiming.ts'
import { timeRequests } from './timeRequests.ts'

const promisedMs = 60

/**
 * Asks for pages of every kind straight from the app, four at a time, and prints how long readers wait.
 *
 * @returns whether every kind keeps what is promised
 */
export async function timePages({
  appUrl,
  ownerUrl,
}: {
  appUrl: string
  ownerUrl: string
}): Promise<boolean> {
  print(`\n网页，每次四个  pages, four at a time`)
  let keeps = true
  for (const { name, paths } of await listAddresses(ownerUrl)) {
    const timing = await timeRequests(paths.map((path) => appUrl + path))
    printTiming(name, timing)
    if (timing.p95Ms >= promisedMs) keeps = false
  }
  print(`   ${keeps ? '✓' : '✗'} p95 < ${promisedMs} ms`)
  return keeps
}
