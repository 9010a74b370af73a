import type { WaivedItem, Waiver } from '../../domain/releases/index.ts'

/** Document as the release endpoint takes it. */
export type ChosenDocument = {
  readonly collection: string
  readonly id: number | string
  readonly seenAt?: string
}

export type Line = { readonly key: string; readonly path: string; readonly title: string }

/** Reason of a refusal, with the place to fix it. One with an `item` may be waived instead. */
export type Reason = { readonly href?: string; readonly item?: string; readonly message: string }

export type Item = WaivedItem & { readonly href?: string }

/** Answer to a release, a scheduled release, or the rehearsal of one. */
export type Rehearsal = {
  /** Public texts that would change: to be declared an update. */
  readonly changedPublic: readonly Line[]
  readonly companions: readonly Line[]
  /** Documents that would be released, as far as known. */
  readonly documents: readonly Line[]
  readonly errors: readonly Reason[]
  readonly items: readonly Item[]
  readonly kind: 'planned' | 'ready' | 'refused' | 'released'
}

const nothing: Rehearsal = {
  changedPublic: [],
  companions: [],
  documents: [],
  errors: [],
  items: [],
  kind: 'refused',
}

/**
 * Asks the newsroom to release, or what would happen if it did. Network failures come back as a refusal too.
 *
 * @param at - ISO 8601, to plan it for a time; at once when left out
 */
export async function requestRelease({
  api,
  at,
  documents,
  isUpdate = false,
  rehearse,
  waivers = [],
}: {
  api: string
  at?: string
  documents: readonly ChosenDocument[]
  isUpdate?: boolean
  rehearse: boolean
  waivers?: readonly Waiver[]
}): Promise<Rehearsal> {
  try {
    const path = at === undefined ? 'release' : 'release/plan'
    const response = await fetch(`${api}/newsroom/${path}`, {
      body: JSON.stringify({
        documents,
        isUpdate,
        rehearse,
        waivers,
        ...(at !== undefined && { at }),
      }),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    // Our own endpoint: it answers in this shape, or with errors alone.
    const answer = (await response.json()) as Partial<Rehearsal>
    return { ...nothing, ...answer, ...(!response.ok && { kind: 'refused' }) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ...nothing, errors: [{ message }] }
  }
}
