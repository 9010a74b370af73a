import { readRecord } from './readRecord.ts'

/** One line of a filter: a field, and what is asked of it. */
export interface Condition {
  readonly operators: readonly string[]
  readonly path: string
}

/** The conditions of a filter, however they are nested. Walks without recursion: the filter is a stranger's. */
export function conditionsOf(where: unknown): Condition[] {
  const waiting: unknown[] = [where]
  const found: Condition[] = []
  while (waiting.length > 0) {
    for (const [path, value] of Object.entries(readRecord(waiting.pop()))) {
      if (/^(and|or)$/iu.test(path)) waiting.push(...Object.values(readRecord(value)))
      else found.push({ operators: Object.keys(readRecord(value)), path })
    }
  }
  return found
}
