import type { Dependent } from '../../domain/dependents/findDependents.ts'

/** What can be done with a document after its publication. */
export type CorrectionOptions = {
  readonly affected: readonly Dependent[]
  /** Why the person who asks may neither withdraw nor restore. */
  readonly reason?: string
  readonly state: 'live' | 'never' | 'withdrawn'
  readonly together: readonly Line[]
}

export type Line = { readonly key: string; readonly title: string }
