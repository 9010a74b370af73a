import type { TextRange } from '../text/textRange.ts'

/** Names of the newsroom, folded, by their first two code units: looked up in one walk through a text. */
export type Names = ReadonlyMap<string, readonly string[]>

export type FoundName = { readonly name: string; readonly range: TextRange }

const shortest = 2
const longest = 30

/** Indexes names; those shorter than two characters or longer than thirty are dropped. */
export function toNames(names: Iterable<string>): Names {
  const byHead = new Map<string, string[]>()
  for (const name of new Set(names)) {
    if (name.length < shortest || name.length > longest) continue
    const head = name.slice(0, shortest)
    const known = byHead.get(head)
    if (known) known.push(name)
    else byHead.set(head, [name])
  }
  for (const known of byHead.values()) known.sort((one, other) => other.length - one.length)
  return byHead
}

/** Finds every occurrence of every name, names inside names too, by start, longest first. */
export function findNames(names: Names, text: string): FoundName[] {
  const found: FoundName[] = []
  for (let start = 0; start + shortest <= text.length; start += 1) {
    for (const name of names.get(text.slice(start, start + shortest)) ?? []) {
      if (text.startsWith(name, start))
        found.push({ name, range: { end: start + name.length, start } })
    }
  }
  return found
}
