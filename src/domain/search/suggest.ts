import { foldText } from './foldText.ts'
import { spell } from './spelling.ts'

/** A page with a name: somebody, a section, a meeting. */
export type NamedPage = { readonly kind: string; readonly label: string; readonly path: string }

/** The same, prepared once for many questions. */
export type SpeltName = NamedPage & {
  readonly folded: string
  readonly initials: string
  readonly sound: string
}

/** @param page - its label is a name: the first character of a person's is read as a surname */
export function toSpeltName(page: NamedPage): SpeltName {
  const folded = foldText(page.label)
  const isName = page.kind === 'person' || page.kind === 'reporter'
  const syllables = spell({ isName, words: folded })
  return {
    ...page,
    folded,
    initials: syllables.map(([first = '']) => first).join(''),
    sound: syllables.join(''),
  }
}

const most = 6

/** Names that begin with what was typed, or sound so, or hold it: in this order, short ones first. */
export function suggestNames({
  names,
  typed,
}: {
  names: readonly SpeltName[]
  typed: string
}): NamedPage[] {
  const asked = foldText(typed.trim())
  if (asked.length < 2) return []
  const placeOf = /^[a-z]/u.test(asked) ? placeOfSpelt : placeOfWritten
  return names
    .flatMap((name) => {
      const place = placeOf(asked, name)
      return place < 0 ? [] : [{ name, place }]
    })
    .toSorted(
      (one, other) =>
        one.place - other.place ||
        one.name.folded.length - other.name.folded.length ||
        (one.name.folded < other.name.folded ? -1 : 1),
    )
    .slice(0, most)
    .map(({ name: { kind, label, path } }) => ({ kind, label, path }))
}

/** Thousands of names are asked one after the other: hence no objects, and no test that cannot hold. */
function placeOfWritten(asked: string, { folded }: SpeltName): number {
  if (folded.startsWith(asked)) return folded === asked ? 0 : 1
  if (folded.includes(asked)) return 4
  // Somebody is named in a longer query: 逄远舟 讲话.
  return folded.length >= 2 && asked.includes(folded) ? 5 : -1
}

function placeOfSpelt(asked: string, name: SpeltName): number {
  const { initials, sound } = name
  const written = placeOfWritten(asked, name)
  if (written === 0 || written === 1) return written
  if (initials === asked || sound === asked) return 2
  return sound.startsWith(asked) || initials.startsWith(asked) ? 3 : written
}

/**
 * Names that sound like what was typed, or all but sound so, and are written otherwise: 章青合 for 张清河.
 *
 * @returns at most three, the nearest first
 */
export function didYouMean({
  names,
  typed,
}: {
  names: readonly SpeltName[]
  typed: string
}): string[] {
  const asked = foldText(typed.trim())
  if (asked.length < 2 || asked.length > 20) return []
  const sound = /^[a-z]+$/u.test(asked) ? asked : spell({ isName: false, words: asked }).join('')
  if (sound.length < 4) return []
  const near = names.flatMap(({ folded, label, sound: other }) => {
    if (folded === asked || folded.startsWith(asked)) return []
    const far = distance(sound, other)
    return far <= (sound.length >= 8 ? 2 : 1) ? [{ far, label }] : []
  })
  const sorted = near.toSorted((one, other) => one.far - other.far)
  return [...new Set(sorted.map(({ label }) => label))].slice(0, 3)
}

/** Levenshtein's, given up early where lengths alone are too far apart. Both of letters a to z. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let place = 0; place < one.length; place += 1) {
    const next = [place + 1]
    for (let column = 0; column < other.length; column += 1) {
      const isSame = one.charAt(place) === other.charAt(column)
      next.push(
        Math.min(
          (row[column] ?? 0) + (isSame ? 0 : 1),
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
        ),
      )
    }
    row = next
  }
  return row.at(-1) ?? Infinity
}
