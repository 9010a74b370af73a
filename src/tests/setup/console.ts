/** A stray `console.error` fails the test that caused it: Vitest `setupFiles` of unit and int. */
import { afterAll, afterEach, beforeEach } from 'vitest'

type Watch = {
  expected: boolean
  readonly lines: string[]
}

/** On the global object: the setup file and a test that imports it may be two module instances. */
const key = Symbol.for('newsroom.consoleWatch')
const registry = globalThis as unknown as Record<symbol, Watch | undefined>
const watch: Watch = (registry[key] ??= { expected: false, lines: [] })

/** Says that the running test causes errors on the console. Returns them, as they come. */
export function expectConsoleErrors(): readonly string[] {
  watch.expected = true
  return watch.lines
}

const print = console.error
console.error = (...parts: unknown[]) => {
  watch.lines.push(parts.map(String).join(' '))
  if (!watch.expected) print(...parts)
}

function check(): void {
  const stray = watch.expected ? [] : [...watch.lines]
  watch.lines.length = 0
  if (stray.length > 0) throw new Error(`stray console.error: ${stray.join('\n')}`)
}

beforeEach(() => {
  watch.expected = false
})
afterEach(check)
afterAll(check)
