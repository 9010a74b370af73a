import type { Timing } from './timeRequests.ts'

import { print } from '../ops/launch/terminal.mjs'

/** One line of what those who asked waited. */
export function printTiming(name: string, { count, p50Ms, p95Ms, p99Ms }: Timing): void {
  print(
    `   ${name.padEnd(28)} p50 ${p50Ms.toFixed(1)} ms  p95 ${p95Ms.toFixed(1)} ms  p99 ${p99Ms.toFixed(1)} ms  (${count})`,
  )
}
