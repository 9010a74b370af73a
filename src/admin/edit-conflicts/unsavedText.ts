import { canonicalJson } from '../../domain/text/canonicalJson.ts'

/** Unsaved text as this browser stores it. */
export type Unsaved = {
  /** Time of the last change, ISO 8601. */
  readonly at: string
  /** Version that it started from; a new document has none. */
  readonly base?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Storage key: one account, one document, one window. */
export type Place = { readonly account: string; readonly key: string; readonly tab: string }

const prefix = 'newsroom:unsaved:'
const mostCharacters = 1_500_000
const mostEntries = 12
const keptForMs = 14 * 24 * 60 * 60 * 1000

const nameOf = ({ account, key, tab }: Place) => `${prefix}${account}|${key}|${tab}`

/**
 * Stores unsaved text.
 *
 * @returns whether there was room for it
 */
export function storeUnsaved(place: Place, unsaved: Unsaved): boolean {
  const text = JSON.stringify(unsaved)
  if (text.length > mostCharacters) return false
  const others = entries().filter(({ name }) => name !== nameOf(place))
  for (const { name } of others.slice(mostEntries - 1)) localStorage.removeItem(name)
  // Full: the oldest gives way.
  for (const oldest of [undefined, ...others.toReversed()]) {
    if (oldest) localStorage.removeItem(oldest.name)
    try {
      localStorage.setItem(nameOf(place), text)
      return true
    } catch {
      // No room yet, or no storage at all: the form says that nothing is kept here.
    }
  }
  return false
}

/** Newest unsaved text of this document that another window left behind. */
export function findUnsaved({ account, key, tab }: Place): undefined | (Unsaved & { tab: string }) {
  const start = `${prefix}${account}|${key}|`
  const found = entries().find(({ name }) => name.startsWith(start) && name !== `${start}${tab}`)
  return found && { ...found.unsaved, tab: found.name.slice(start.length) }
}

/** Unsaved text of one place, whatever window left it there. */
export const readUnsaved = (place: Place): undefined | Unsaved =>
  read(localStorage.getItem(nameOf(place)))

export function dropUnsaved(place: Place): void {
  localStorage.removeItem(nameOf(place))
}

/** Removes what other accounts left and what is older than two weeks; without an account, everything. */
export function dropOthers(account: string | undefined): void {
  for (const { name, unsaved } of entries()) {
    const isOwn = account !== undefined && name.startsWith(`${prefix}${account}|`)
    if (!isOwn || Date.now() - Date.parse(unsaved.at) > keptForMs) localStorage.removeItem(name)
  }
}

/** Whether two forms hold the same, empty values aside. */
export const isSameText = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other)

/** All stored entries, newest first. */
function entries(): { name: string; unsaved: Unsaved }[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const unsaved = read(localStorage.getItem(name))
      return unsaved ? [{ name, unsaved }] : []
    })
    .toSorted((one, other) => other.unsaved.at.localeCompare(one.unsaved.at))
}

function read(text: null | string): undefined | Unsaved {
  try {
    return JSON.parse(text ?? '') as Unsaved
  } catch {
    return undefined
  }
}
