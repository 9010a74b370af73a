import type { Refusal } from './refusal.ts'

/** Fault of one field that keeps a document from release. */
export type FieldFault = {
  /** Label of the field; of a list, with the row. */
  readonly field: string
  /** `missing`: a draft may still be without it. */
  readonly kind: 'invalid' | 'missing'
  /** Reason in the user's language; `missing` needs none. */
  readonly message: string
}

/** Converts faults to refusals, each with its document. */
export const refusalsOfFaults = (
  { key, title }: { readonly key: string; readonly title: string },
  faults: readonly FieldFault[],
): Refusal[] =>
  faults.map(({ field, kind, message }): Refusal =>
    kind === 'missing'
      ? { document: key, reason: 'release.fieldMissing', vars: { field, title } }
      : { document: key, reason: 'release.fieldInvalid', vars: { field, reason: message, title } },
  )
