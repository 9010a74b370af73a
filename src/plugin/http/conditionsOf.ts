import { toObject } from '../values/toObject.ts'

/** One line of a filter: a field, and what is asked of it. */
export type Condition = {
  readonly operators: readonly string[]
  readonly path: string
  /** What each operator is given. */
  readonly values: readonly { readonly operator: string; readonly value: unknown }[]
}

/** The conditions of a filter, however they are nested. Walks without recursion: the filter is a stranger's. */
export function conditionsOf(where: unknown): Condition[] {
  const waiting: unknown[] = [where]
  const found: Condition[] = []
  while (waiting.length > 0) {
    for (const [path, value] of Object.entries(toObject(waiting.pop()))) {
      if (/^(and|or)$/iu.test(path)) waiting.push(...Object.values(toObject(value)))
      else found.push(toCondition(path, toObject(value)))
    }
  }
  return found
}

const toCondition = (path: string, asked: Record<string, unknown>): Condition => ({
  operators: Object.keys(asked),
  path,
  values: Object.entries(asked).map(([operator, value]) => ({ operator, value })),
})
