import type { Refusal } from './refusal.ts'

/** One thing of a document that could not go out as it is. */
export type FieldFault = {
  /** As its form calls it; of a list, with the row. */
  readonly field: string
  /** `missing`: a draft may still be without it. */
  readonly kind: 'invalid' | 'missing'
  /** Why, in the language of whoever asks; `missing` needs no words. */
  readonly message: string
}

/** The same as reasons why a document may not go out, each leading to it. */
export const refusalsOfFaults = (
  { key, title }: { readonly key: string; readonly title: string },
  faults: readonly FieldFault[],
): Refusal[] =>
  faults.map(({ field, kind, message }): Refusal =>
    kind === 'missing'
      ? { document: key, reason: 'release.fieldMissing', vars: { field, title } }
      : { document: key, reason: 'release.fieldInvalid', vars: { field, reason: message, title } },
  )
