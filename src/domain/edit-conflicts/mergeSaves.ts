import type { ConflictField } from './conflict.ts'

/** Whose words a field takes. */
export type Choice = 'merged' | 'mine' | 'theirs'

/** What each field takes unless somebody says otherwise; undefined: both changed it, and only people can tell. */
export const proposedChoice = ({ by, merged }: ConflictField): Choice | undefined =>
  by === 'both' ? merged && 'merged' : by

type Input = {
  choices: ReadonlyMap<string, Choice>
  difference: readonly ConflictField[]
  theirs: Readonly<Record<string, unknown>>
  yours: Readonly<Record<string, unknown>>
}

/**
 * The data to send instead: mine, with theirs in the fields that take theirs.
 *
 * @param choices - by path; a field without one stays mine
 */
export function mergeSaves({ choices, difference, theirs, yours }: Input): Record<string, unknown> {
  let merged: Record<string, unknown> = { ...yours }
  for (const { merged: both, path } of difference) {
    const choice = choices.get(path)
    const steps = path.split('.')
    if (choice === 'theirs') merged = withValue(merged, steps, valueAt(theirs, steps) ?? null)
    if (choice === 'merged' && both) merged = withValue(merged, steps, both.value)
  }
  return merged
}

const valueAt = (content: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((inside, step) => read(inside)[step], content)

function withValue(
  content: Readonly<Record<string, unknown>>,
  [step = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  return {
    ...content,
    [step]: rest.length === 0 ? value : withValue(read(content[step]), rest, value),
  }
}

const read = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
