import { isSameText } from './unsavedText.ts'

type Data = Readonly<Record<string, unknown>>

/** What was typed into the form of a new document after its first save began, by the key that the document got. */
const carried = new Map<string, Data>()

/** Keeps for the page of a document what its first save did not send: that page opens with what is stored. */
export function carryTyped({ key, now, sent }: { key: string; now: Data; sent: Data }): void {
  const typed = Object.entries(now).filter(([name, value]) => !isSameText(value, sent[name]))
  if (typed.length > 0) carried.set(key, Object.fromEntries(typed))
}

/** Takes what was kept for a document; undefined where nothing was. */
export function takeTyped(key: string): Data | undefined {
  const typed = carried.get(key)
  carried.delete(key)
  return typed
}
