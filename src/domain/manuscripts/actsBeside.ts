import type { Decision, DecisionAct } from './decisions.ts'

import { sortedJson } from '../text/canonicalJson.ts'
import { fieldOfKey } from './sheetFields.ts'

type Input = {
  readonly acts: readonly DecisionAct[]
  readonly decisions: readonly Decision[]
  /** Of the sheet as it is now. */
  readonly revision: number
  /** Of the sheet on which the acts were decided. */
  readonly seen: number
}

/**
 * What of the acts of somebody who saw an older sheet stands on the newer one:
 *
 * - `beside`: nothing that was decided since is about the same; `acts` are those that nobody has done already;
 * - `met`: somebody decided about the same, and otherwise;
 * - `other`: what happened since cannot be told from the decisions (something was taken back, the file was read again), or
 *   either side is about where items begin, by which every other act names its place.
 */
export type ActsBeside =
  | { readonly acts: readonly DecisionAct[]; readonly kind: 'beside' }
  | { readonly by: Decision; readonly kind: 'met' }
  | { readonly kind: 'other' }

/** Compares acts with what others decided since the sheet on which they were made. */
export function actsBeside({ acts, decisions, revision, seen }: Input): ActsBeside {
  if (seen === revision) return { acts, kind: 'beside' }
  const since = decisions.filter((each) => (each.revision ?? 0) > seen)
  const steps = new Set(since.map((each) => each.revision))
  if (steps.size !== revision - seen || [...acts, ...since].some(isAboutItems))
    return { kind: 'other' }
  const done = new Set(since.map(actOf))
  const left = acts.filter((act) => !done.has(actOf(act)))
  const by = since.findLast((each) => left.some((act) => isAboutSame(act, each)))
  return by ? { by, kind: 'met' } : { acts: left, kind: 'beside' }
}

/** Whether a decision is about where items begin. */
export const isAboutItems = ({ act }: DecisionAct): boolean =>
  act === 'joinItem' || act === 'splitItem'

/** An act without who did it, when, and where in the text it was marked. */
const actOf = (act: Decision | DecisionAct): string =>
  sortedJson({ ...act, at: undefined, by: undefined, revision: undefined, span: undefined })

function isAboutSame(one: DecisionAct, other: DecisionAct): boolean {
  const subjects = new Set(subjectsOf(other))
  return subjectsOf(one).some((subject) => subjects.has(subject))
}

/** What an act is about: a field, or a value of a field that holds several; somebody named; a paragraph. */
function subjectsOf(act: DecisionAct): readonly string[] {
  switch (act.act) {
    case 'accept':
      return subjectsOfField(act, [act.value])
    case 'correct':
      return subjectsOfField(act, [act.from, act.to])
    case 'identify':
      return [`${act.item} ${act.kind} ${act.name}`]
    case 'identifyMeeting':
      return [`${act.item} meeting`]
    case 'joinItem':
    case 'splitItem':
      return [`item ${act.item}`]
    case 'place':
      return [`paragraph ${act.paragraph}`]
    case 'punctuate':
      return [`punctuation ${act.change}`]
  }
}

const subjectsOfField = (
  { field, item }: { readonly field: string; readonly item: number },
  values: readonly unknown[],
): readonly string[] =>
  fieldOfKey(field)?.isMany === true
    ? values
        .filter((value) => value !== null)
        .map((value) => `${item} ${field} ${sortedJson(value)}`)
    : [`${item} ${field}`]
