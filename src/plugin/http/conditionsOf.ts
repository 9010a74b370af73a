import { toObject } from '../values/toObject.ts'

/** Condition of a filter: a field with its operators. */
export type Condition = {
  readonly operators: readonly string[]
  readonly path: string
  /** Operators with their values. */
  readonly values: readonly { readonly operator: string; readonly value: unknown }[]
}

/** Lists the conditions of a filter, however nested, without recursion: the filter comes from an anonymous caller. */
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
