/** A document as the release endpoint takes it. */
export type ChosenDocument = {
  readonly collection: string
  readonly id: number | string
  readonly seenAt?: string
}

type Line = { readonly key: string; readonly path: string; readonly title: string }

/** What the newsroom says to a release, or to the rehearsal of one. */
export type Rehearsal =
  | {
      readonly companions: readonly Line[]
      readonly documents: readonly Line[]
      readonly kind: 'ready'
    }
  | { readonly documents: readonly Line[]; readonly kind: 'released' }
  | {
      readonly errors: readonly { readonly document?: string; readonly message: string }[]
      readonly kind: 'refused'
    }

/** Asks the newsroom to release, or what would happen if it did. Network failures come back as a refusal too. */
export async function requestRelease({
  api = '/api',
  documents,
  rehearse,
}: {
  api?: string
  documents: readonly ChosenDocument[]
  rehearse: boolean
}): Promise<Rehearsal> {
  try {
    const response = await fetch(`${api}/newsroom/release`, {
      body: JSON.stringify({ documents, rehearse }),
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    return readRehearsal(await response.json())
  } catch (error) {
    return {
      errors: [{ message: error instanceof Error ? error.message : String(error) }],
      kind: 'refused',
    }
  }
}

function readRehearsal(answer: unknown): Rehearsal {
  const row: Record<string, unknown> =
    typeof answer === 'object' && answer !== null ? { ...answer } : {}
  if (row.kind === 'released') return { documents: readLines(row.documents), kind: 'released' }
  if (row.kind === 'ready') {
    return {
      companions: readLines(row.companions),
      documents: readLines(row.documents),
      kind: 'ready',
    }
  }
  const errors = Array.isArray(row.errors) ? row.errors : []
  return {
    errors: errors.flatMap((error: unknown) =>
      typeof error === 'object' && error !== null && 'message' in error
        ? [{ message: String(error.message) }]
        : [],
    ),
    kind: 'refused',
  }
}

const readLines = (value: unknown): Line[] => (Array.isArray(value) ? value.filter(isLine) : [])

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'path' in value &&
  'title' in value
