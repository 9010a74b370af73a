import type { Misfit } from './checkTexts.ts'
import type { Fault } from './findings.ts'

/** What an examination of a newsroom found. */
export type Examination = {
  /** The newest hash of the chain over the audit trail: noted elsewhere, it shows whether an end was cut off. */
  readonly auditHead: string | undefined
  readonly entries: number
  readonly faults: readonly Fault[]
  /** False where the server has no roles of ours: one connection then does everything. */
  readonly hasRoles: boolean
  /** Texts in a shape of before: shown in full, and made new by the next save. */
  readonly misfits: readonly Misfit[]
  readonly pages: number
  /** Planned releases whose time has passed, and how long no worker was heard of; undefined: never. */
  readonly waiting: { readonly overdue: number; readonly silentSeconds: number | undefined }
  readonly signatures: number
}
