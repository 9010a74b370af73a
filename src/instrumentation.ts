import { keepConsoleToLines } from './ops/log.ts'

/** Next calls it once, before the first request. */
export function register(): void {
  keepConsoleToLines()
}
