import process from 'node:process'
import { foundedLocale } from 'payload-newsroom/site'

import { admitRequests } from './ops/admitRequests.ts'
import { keepConsoleToLines } from './ops/log.ts'

/** Next calls it once, before the first request. */
export function register(): void {
  keepConsoleToLines()
  // `next dev` has addresses of its own to which it posts.
  if (process.env.NODE_ENV === 'production') admitRequests(foundedLocale().language)
}
