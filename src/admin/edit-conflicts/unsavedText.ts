import { canonicalJson } from '../../domain/text/canonicalJson.ts'

/** What somebody typed and did not save, as this browser keeps it. */
export type Unsaved = {
  /** When it was last typed, ISO 8601. */
  readonly at: string
  /** The version that it started from; none of a new document. */
  readonly base?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Where it is kept: for one account, one document, one window. */
export type Place = { readonly account: string; readonly key: string; readonly tab: string }

const prefix = 'newsroom:unsaved:'
const mostCharacters = 1_500_000
const mostEntries = 12
const keptForMs = 14 * 24 * 60 * 60 * 1000

const nameOf = ({ account, key, tab }: Place) => `${prefix}${account}|${key}|${tab}`

/** @returns whether there was room for it */
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

/** The newest that another window left behind of this document. */
export function findUnsaved({ account, key, tab }: Place): undefined | (Unsaved & { tab: string }) {
  const start = `${prefix}${account}|${key}|`
  const found = entries().find(({ name }) => name.startsWith(start) && name !== `${start}${tab}`)
  return found && { ...found.unsaved, tab: found.name.slice(start.length) }
}

export function dropUnsaved(place: Place): void {
  localStorage.removeItem(nameOf(place))
}

/** Takes away what is not this account's, and what is too old; without an account everything. */
export function dropOthers(account: string | undefined): void {
  for (const { name, unsaved } of entries()) {
    const isOwn = account !== undefined && name.startsWith(`${prefix}${account}|`)
    if (!isOwn || Date.now() - Date.parse(unsaved.at) > keptForMs) localStorage.removeItem(name)
  }
}

/** Whether two forms hold the same, whatever is empty in them. */
export const isSameText = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other)

/** All that is kept here, the newest first. */
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
