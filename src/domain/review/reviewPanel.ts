import type { MarkedField } from './difference.ts'
import type { StepState, Verdict } from './progress.ts'
import type { TextState } from './textState.ts'

/** Where a text stands, computed once for the form, the review and the API. */
export type TextStanding = {
  /** What a signature given now would stand on. */
  readonly approvalHash: string
  /** Warning that the text cannot be signed to its end, or not once the reader signs, and what helps. */
  readonly deadEnd?: { readonly isBySigning: boolean; readonly message: string }
  readonly document: SheetDocument
  /** Why the text can be neither handed in nor signed as it is: field and reason, in sentences. */
  readonly faults: readonly string[]
  readonly isUrgent: boolean
  /** Notes that nobody settled: they bar the release. */
  readonly openNotes: readonly PanelOpenNote[]
  /** The release that is planned of it: what goes out, when (ISO 8601), and who planned it. */
  readonly plan?: {
    readonly at: string
    readonly by: string
    readonly release: string
    readonly title: string
  }
  /** The return that its authors have not answered by handing in again. */
  readonly returned?: PanelSignature
  readonly state: TextState
  /** The state in the reader's language. */
  readonly stateLabel: string
  readonly submit: PanelAct
  /** Names of those who act next. */
  readonly turn: readonly string[]
}

export type PanelOpenNote = {
  readonly body: string
  readonly id: string
  readonly quote: string
  readonly who: string
}

/** What a document would show the public, marked against a base, and the signatures that may be one. */
export type MarkedSheet = {
  readonly history: readonly PanelSignature[]
  readonly text: {
    /** Titles of people, pictures and the like that changed since. */
    readonly companions: readonly string[]
    readonly fields: readonly MarkedField[]
    /** A signature or an earlier save by its id, `released` for what readers have, `nothing`: what the marks are against. */
    readonly since: string
  }
}

/** The sheet that lies beside a text under review: how far it has come, who said what, what the reader may do. */
export type ReviewPanel = MarkedSheet &
  TextStanding & {
    readonly acts: {
      readonly embargo: PanelAct
      readonly pass: PanelAct
      readonly readAloud?: PanelAct
      readonly return: PanelAct
      readonly submit: PanelAct
      readonly urgent: PanelAct
    }
    /** The earliest release, ISO 8601, and whether a signature holds it; absent where the text has none. */
    readonly embargo?: { readonly isFixed: boolean; readonly until: string }
    readonly isComplete: boolean
    /** Readers have this very text. */
    readonly isPublic: boolean
    readonly notes: readonly PanelComment[]
    /** Other texts of the same meeting that are on their way to readers. */
    readonly partners: readonly PanelPartner[]
    readonly round: number
    readonly steps: readonly PanelStep[]
  }

type SheetDocument = {
  readonly collection: string
  readonly id: string
  readonly key: string
  readonly title: string
}

/** Something that the reader may do, and as what; or why not, in their language. */
export type PanelAct =
  | { readonly isPossible: false; readonly reason: string }
  | {
      readonly isPossible: true
      readonly stage: string
      readonly stageLabel: string
      /** Whose place the reader would take. */
      readonly standsInFor?: string
    }

/** One signature. Instants are ISO 8601. */
export type PanelSignature = {
  readonly at: string
  /** The earliest release that it fixes; `null`: none. */
  readonly embargo?: null | string
  readonly hash: string
  readonly id: string
  readonly opinion?: string
  readonly round: number
  readonly stageLabel: string
  readonly standsInFor?: string
  readonly verdict: Verdict
  readonly who: string
}

export type PanelStep = {
  /** Signed by an author, or for one: somebody else signs. */
  readonly isByAuthor: boolean
  readonly isOptional: boolean
  readonly key: string
  readonly label: string
  readonly signed?: PanelSignature
  readonly state: StepState
}

export type PanelPartner = SheetDocument & {
  readonly approvalHash: string
  /** The earliest release, ISO 8601; absent where the text has none. */
  readonly embargo?: string
  readonly isComplete: boolean
  /** Whether the reader may sign the same stage of it in one go. */
  readonly mayJoin: boolean
  /** The stage that is next. */
  readonly stageLabel?: string
}

/** A note on a passage. `isGone`: the passage no longer stands in the text. */
export type PanelComment = {
  readonly answers: readonly { readonly at: string; readonly body: string; readonly who: string }[]
  readonly at: string
  readonly body: string
  readonly field: string
  readonly id: string
  readonly isGone: boolean
  readonly quote: string
  readonly settledBy?: string
  readonly who: string
}
