import process from 'node:process'
import { Writable } from 'node:stream'
import { format } from 'node:util'

/** Colours: of use on a terminal, and in a file the way to write over other lines. */
// eslint-disable-next-line no-control-regex -- that is how a colour begins
const COLOUR = /\x1b\[[\d;]*m/gu
/** What moves the cursor, ends a line, or turns the direction in which it is read. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text as one line of the log, whatever it holds: strangers choose addresses, names and the words of many errors, and
 * none of them may begin a line of their own or move the cursor of whoever reads it.
 */
export const toLogLine = (text: string): string =>
  text
    .trimEnd()
    .replaceAll(COLOUR, '')
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(UNPRINTABLE, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)

const levels: Readonly<Record<number, string>> = {
  10: 'TRACE',
  20: 'DEBUG',
  30: 'INFO',
  40: 'WARN',
  50: 'ERROR',
  60: 'FATAL',
}

type Entry = {
  readonly [detail: string]: unknown
  readonly level: number
  readonly msg?: string
  readonly time: number
}

/** What stands before the details; and the logger's name, since there is one logger. */
const own: ReadonlySet<string> = new Set(['level', 'msg', 'name', 'time'])

/** `[2026-11-28 19:10:34] ERROR: what happened {"err":…}`, in UTC. */
function toLine(entry: Entry): string {
  const { level, msg = '', time } = entry
  const at = new Date(time).toISOString().slice(0, 19).replace('T', ' ')
  const details = Object.entries(entry).filter(([name]) => !own.has(name))
  const rest = details.length > 0 ? ` ${JSON.stringify(Object.fromEntries(details))}` : ''
  return toLogLine(`[${at}] ${levels[level] ?? String(level)}: ${msg}${rest}`)
}

/**
 * Whoever read the log may be gone: a launcher killed, a pipe closed. Unheard, the error of the pipe would be said on the
 * same pipe, for ever, or end the process.
 */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

/** Payload’s logger, an entry a line. */
export const lineLogger = {
  destination: new Writable({
    decodeStrings: false,
    write(entry: string, _, done) {
      process.stdout.write(`${toLine(JSON.parse(entry) as Entry)}\n`)
      done()
    },
  }),
  options: { base: undefined },
} as const

/** What Next and the pages say on the console, an entry a line as well. */
export function keepConsoleToLines(): void {
  for (const name of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    const print = console[name].bind(console)
    console[name] = (...parts: unknown[]) => {
      print(toLogLine(format(...parts)))
    }
  }
}
