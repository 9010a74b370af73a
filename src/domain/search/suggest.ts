import { foldText } from './foldText.ts'
import { readingsOfName, spell } from './spelling.ts'

/** A page with a name: somebody, a section, a meeting. */
export type NamedPage = {
  readonly key: string
  readonly kind: string
  readonly label: string
  readonly path: string
}

/** The same, prepared once for many questions. */
export type SpeltName = NamedPage & {
  readonly folded: string
  /** By each way to read it, the likeliest first. */
  readonly initials: readonly string[]
  readonly sounds: readonly string[]
}

/** @param page - its label is a name: a person's is read in every way */
export function toSpeltName(page: NamedPage): SpeltName {
  const folded = foldText(page.label)
  const isName = page.kind === 'person' || page.kind === 'reporter'
  const readings = isName ? readingsOfName(folded) : [spell({ isName, words: folded })]
  const initialsOf = (syllables: readonly string[]) =>
    syllables.map(([first = '']) => first).join('')
  return {
    ...page,
    folded,
    initials: [...new Set(readings.map(initialsOf))],
    sounds: readings.map((syllables) => syllables.join('')),
  }
}

const most = 6

/** Names, prepared once for many questions. */
export type NameList = {
  /** By how they are written, folded. */
  readonly byFolded: ReadonlyMap<string, readonly SpeltName[]>
  readonly lengths: readonly number[]
  readonly names: readonly SpeltName[]
  /** Where each name starts in `text`. */
  readonly starts: readonly number[]
  /** All names, folded, one a line. */
  readonly text: string
}

export function toNameList(names: readonly SpeltName[]): NameList {
  let length = 0
  const starts = names.map(({ folded }) => {
    const start = length
    length += folded.length + 1
    return start
  })
  const byFolded = new Map<string, SpeltName[]>()
  for (const name of names) {
    const alike = byFolded.get(name.folded)
    if (alike) alike.push(name)
    else byFolded.set(name.folded, [name])
  }
  const lengths = [...new Set([...byFolded.keys()].map((folded) => folded.length))]
  return {
    byFolded,
    lengths: lengths.filter((each) => each >= shortest),
    names,
    starts,
    text: names.map(({ folded }) => folded).join('\n'),
  }
}

const shortest = 2

/** Names that begin with what was typed, or sound so, or hold it: in this order, short ones first. */
export function suggestNames(list: NameList, typed: string): NamedPage[] {
  const asked = foldText(typed.trim())
  if (asked.length < shortest || asked.includes('\n')) return []
  const written = new Set([...namesWith(asked, list), ...namesInside(asked, list)])
  const isSpelt = /^[a-z]/u.test(asked)
  return firstOf(
    (isSpelt ? list.names : [...written]).flatMap((name) => {
      const place = placeOf({ asked, isSpelt, name, written })
      return place < 0 ? [] : [{ name, place }]
    }),
  )
}

/** The first six of names that match, by place, then the shortest. */
export const firstOf = (
  found: readonly { readonly name: SpeltName; readonly place: number }[],
): NamedPage[] =>
  found
    .toSorted(
      (one, other) =>
        one.place - other.place ||
        one.name.folded.length - other.name.folded.length ||
        (one.name.folded < other.name.folded ? -1 : 1),
    )
    .slice(0, most)
    .map(({ name: { key, kind, label, path } }) => ({ key, kind, label, path }))

/** Thousands of names are asked in one walk over all of them, not one after the other. */
function namesWith(asked: string, list: NameList): SpeltName[] {
  const { names, starts, text } = list
  const found: SpeltName[] = []
  let place = 0
  for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, starts[place] ?? at + 1)) {
    while ((starts[place] ?? Infinity) <= at) place += 1
    const name = names[place - 1]
    if (name) found.push(name)
  }
  return found
}

/** Somebody is named in a longer query: 逄远舟 讲话. */
const namesInside = (asked: string, list: NameList): SpeltName[] =>
  list.lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, asked.length - length + 1) }, (_, start) =>
      list.byFolded.get(asked.slice(start, start + length)),
    ).flatMap((names) => names ?? []),
  )

type Input = {
  asked: string
  isSpelt: boolean
  name: SpeltName
  written: ReadonlySet<SpeltName>
}

function placeOf({ asked, isSpelt, name, written }: Input): number {
  const { folded } = name
  if (folded.startsWith(asked)) return folded === asked ? 0 : 1
  const heard = isSpelt ? placeOfSound(asked, name) : -1
  if (heard >= 0 || !written.has(name)) return heard
  return folded.includes(asked) ? 4 : 5
}

function placeOfSound(asked: string, { initials, sounds }: SpeltName): number {
  const heard = [...initials, ...sounds]
  if (heard.includes(asked)) return 2
  return heard.some((sound) => sound.startsWith(asked)) ? 3 : -1
}

/** Drops labels that are written as one before them but for case and width. */
export function distinctLabels(labels: readonly string[]): string[] {
  const folded = labels.map(foldText)
  return labels.filter((_, place) => folded.indexOf(folded[place] ?? '') === place)
}

/**
 * Names that sound like what was typed, or all but sound so, and are written otherwise: 章青合 for 张清河.
 *
 * @returns at most three, the nearest first
 */
export function didYouMean(names: readonly SpeltName[], typed: string): string[] {
  const asked = foldText(typed.trim())
  if (asked.length < 2 || asked.length > 20) return []
  const sound = /^[a-z]+$/u.test(asked) ? asked : spell({ isName: false, words: asked }).join('')
  if (sound.length < 4) return []
  const farthest = sound.length >= 8 ? 2 : 1
  const near = names.flatMap(({ folded, label, sounds: [other = ''] }) => {
    const far = distance({ most: farthest, one: sound, other })
    const isWritten = folded.startsWith(asked) || asked.includes(folded)
    return far > farthest || isWritten ? [] : [{ far, label }]
  })
  const sorted = near.toSorted((one, other) => one.far - other.far)
  return distinctLabels(sorted.map(({ label }) => label)).slice(0, 3)
}

/** Levenshtein distance, given up as soon as it exceeds `most`: then Infinity, or more than `most`. */
export function distance({
  most,
  one,
  other,
}: {
  most: number
  one: string
  other: string
}): number {
  if (Math.abs(one.length - other.length) > most) return Infinity
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let place = 0; place < one.length; place += 1) {
    const next = [place + 1]
    let least = place + 1
    for (let column = 0; column < other.length; column += 1) {
      const isSame = one.charCodeAt(place) === other.charCodeAt(column)
      const far = Math.min(
        (row[column] ?? 0) + (isSame ? 0 : 1),
        (row[column + 1] ?? 0) + 1,
        (next[column] ?? 0) + 1,
      )
      least = Math.min(least, far)
      next.push(far)
    }
    if (least > most) return Infinity
    row = next
  }
  return row.at(-1) ?? Infinity
}
