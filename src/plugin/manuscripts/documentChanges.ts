import type { ChangeMark } from './documentRuns.ts'

/** Longest text of one change or note that is told, in code units. */
const LONGEST_NOTE = 2000
/** Longest text of all changes together. */
const MOST_TEXT = 300_000

/** Longest name of a writer, in code units. */
export const LONGEST_NAME = 100

type Change = {
  readonly by: string | undefined
  readonly depth: number
  readonly kind: ChangeMark['kind']
  text: string
}

/**
 * Collects the text of tracked changes as their elements go by. What stands in a change within a change belongs to the
 * inner one. A text moved here is told where it came to; where it came from it is told when it came nowhere.
 */
export class DocumentChanges {
  readonly #arrived = new Set<string>()
  #left = MOST_TEXT
  readonly #open: Change[] = []

  /** Number of changes that are open. */
  get depth(): number {
    return this.#open.length
  }

  begin(change: Omit<Change, 'text'>): void {
    this.#open.push({ ...change, by: change.by?.slice(0, LONGEST_NAME), text: '' })
  }

  add(text: string): void {
    const change = this.#open.at(-1)
    if (!change || change.text.length > LONGEST_NOTE) return
    const taken = text.slice(0, this.#left)
    this.#left -= taken.length
    change.text += taken
  }

  /** Ends the change whose element stands at this depth; undefined when there is none. */
  end(depth: number): ChangeMark | undefined {
    if (this.#open.at(-1)?.depth !== depth) return undefined
    const change = this.#open.pop()
    if (!change) return undefined
    const text = toShort(change.text)
    if (change.kind === 'move') this.#arrived.add(text)
    return { ...(change.by && { by: change.by }), kind: change.kind, text }
  }

  hasArrived(text: string): boolean {
    return this.#arrived.has(text)
  }
}

/** Text of a change or note as it is told. */
export function toShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > LONGEST_NOTE ? `${line.slice(0, LONGEST_NOTE)}…` : line
}
