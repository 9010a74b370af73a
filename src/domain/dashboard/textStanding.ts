import type { DraftText } from './draftText.ts'
import type { WorklistRow } from './worklists.ts'

import { textState } from '../review/textState.ts'

type Planned = {
  /** ISO 8601. */
  readonly at: string
  readonly documents: readonly { readonly subject: string }[]
  readonly status: string
}

/** What an author wants to know of their text: which stage is next, or that it is signed, barred by notes, or planned. */
export function textStanding(
  releases: readonly Planned[],
  text: DraftText,
): Pick<WorklistRow, 'notes' | 'stage' | 'state'> {
  const plan = releases.find(
    ({ documents, status }) =>
      status === 'scheduled' && documents.some(({ subject }) => subject === text.key),
  )
  const state = textState(text, plan?.at)
  if (state.kind === 'review') return { stage: state.stage }
  if (state.kind === 'notes') return { notes: state.count, state: 'notes' }
  return { state: state.kind === 'approved' || state.kind === 'planned' ? state.kind : 'draft' }
}

/** A signed text is let out from its form; one with open notes is first settled beside its review, and says so. */
export function stateOfSigned(text: DraftText): Partial<WorklistRow> {
  const state = textState(text)
  return state.kind === 'notes'
    ? { notes: state.count, state: 'notes' }
    : { place: { collection: text.collection, id: text.id } }
}
