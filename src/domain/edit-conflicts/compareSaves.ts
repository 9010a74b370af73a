import { canonicalJson } from '../text/canonicalJson.ts'
import { mergeLists } from './mergeLists.ts'

/** What a document holds, place by place: `headline`, `source.name`. A place that is absent is as it was. */
export type Content = ReadonlyMap<string, unknown>

/** Whose change it is that two saves differ in a place. */
type ChangedBy = 'both' | 'mine' | 'theirs'

export type Difference = {
  readonly by: ChangedBy
  /** Both changes in one, where they do not touch each other. */
  readonly merged?: { readonly value: unknown }
  readonly path: string
}

type SavesInput = { base: Content | undefined; mine: Content; theirs: Content }

/**
 * Where a save and the version that came before it differ, in the order of `theirs`.
 *
 * @param base - what both started from; without it every difference may be anybody's
 * @param mine - whole: places that were not sent hold what `theirs` holds
 */
export function compareSaves({ base, mine, theirs }: SavesInput): Difference[] {
  const paths = [...new Set([...theirs.keys(), ...mine.keys()])]
  return paths.flatMap((path): Difference[] => {
    const [own, other] = [mine.get(path), theirs.get(path)]
    if (isSame(own, other)) return []
    if (!base) return [{ by: 'both', path }]
    const before = base.get(path)
    if (isSame(own, before)) return [{ by: 'theirs', path }]
    if (isSame(other, before)) return [{ by: 'mine', path }]
    const merged = mergeValues({ base: before, mine: own, theirs: other })
    return [{ by: 'both', path, ...(merged !== undefined && { merged: { value: merged } }) }]
  })
}

type MergeValuesInput = { base: unknown; mine: unknown; theirs: unknown }

/** Lists row by row, texts paragraph by paragraph; anything else is one or the other. */
function mergeValues({ base, mine, theirs }: MergeValuesInput): unknown {
  if (isList(base) && isList(mine) && isList(theirs))
    return mergeLists({ base, keyOf: fingerprint, mine, theirs })
  const [before, own, other] = [base, mine, theirs].map(paragraphsOf)
  if (!before || !own || !other) return undefined
  const children = mergeLists({ base: before, keyOf: fingerprint, mine: own, theirs: other })
  return children && withParagraphs(theirs, children)
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function paragraphsOf(text: unknown): readonly unknown[] | undefined {
  const { root } = read(text)
  const { children } = read(root)
  return isList(children) ? children : undefined
}

const withParagraphs = (text: unknown, children: readonly unknown[]) => ({
  ...read(text),
  root: { ...read(read(text).root), children },
})

const isSame = (one: unknown, other: unknown): boolean => fingerprint(one) === fingerprint(other)

/** A value as people see it: what is empty is nothing, and the id of a row is nobody's change. */
const fingerprint = (value: unknown): string => canonicalJson(withoutIds(value))

function withoutIds(value: unknown): unknown {
  if (isList(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => name !== 'id')
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutIds(inner)]))
}

const read = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
