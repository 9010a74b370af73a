import { z } from 'zod'

const item = z.int().nonnegative()
const field = z.string().min(1).max(40)
const id = z.string().min(1).max(64)
const span = z.object({
  end: z.int().nonnegative(),
  paragraph: z.int().nonnegative(),
  start: z.int().nonnegative(),
})

/**
 * What an editor decides about a reading. `item` is the number of the received paragraph with which an item begins,
 * `field` the key of a field (`SheetField.key`), values are as the reading holds them.
 */
export const decisionActSchema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('accept').describe('a value is right as it was read'),
    field,
    item,
    value: z.json(),
  }),
  z.object({
    act: z.literal('correct').describe('a value is another'),
    field,
    from: z.json().describe('null where nothing was read'),
    item,
    span: span.optional().describe('where the value stands, when an editor marked it'),
    to: z.json().describe('null where nothing is to stand'),
  }),
  z.object({
    act: z.literal('identify').describe('somebody named is this one on record'),
    item,
    kind: z.enum(['person', 'reporter']),
    name: z.string().min(1).max(80),
    to: id.nullable().describe('null: somebody new'),
  }),
  z.object({
    act: z.literal('identifyMeeting').describe('the meeting is this one on record'),
    item,
    to: id.nullable().describe('null: a new one'),
  }),
  z.object({
    act: z.literal('place').describe('a received paragraph belongs to the text, or does not'),
    isText: z.boolean(),
    item,
    paragraph: z.int().nonnegative(),
  }),
  z.object({ act: z.literal('joinItem').describe('the item continues the one before'), item }),
  z.object({
    act: z.literal('splitItem').describe('an item begins with this received paragraph'),
    item,
  }),
  z.object({
    act: z.literal('punctuate').describe('a change of punctuation is taken, or taken back'),
    change: z.string().min(3).max(20).describe('`PunctuationChange.key`'),
    isTaken: z.boolean(),
  }),
])
export type DecisionAct = z.infer<typeof decisionActSchema>

/** A decision with the instant and the name of the editor. */
const decisionSchema = z.intersection(
  z.object({
    at: z.string(),
    by: z.string(),
    revision: z.int().positive().optional(),
  }),
  decisionActSchema,
)

/**
 * One decision of an editor about a reading. Decisions are kept in order beside the original and are applied to every
 * reading of it, so that a better reader never undoes them.
 */
export type Decision = DecisionAct & {
  readonly at: string
  readonly by: string
  /** Of the sheet that it made; decisions of earlier versions have none. */
  readonly revision?: number | undefined
}

/** Reads stored decisions; what is none is left out. */
export const readDecisions = (value: unknown): readonly Decision[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown) => {
    const parsed = decisionSchema.safeParse(each)
    return parsed.success ? [parsed.data] : []
  })

/** Where editors say that items begin and do not begin: received paragraphs, the last word on each. */
export function breaksOf(decisions: readonly DecisionAct[]): {
  readonly join: readonly number[]
  readonly split: readonly number[]
} {
  const last = new Map<number, 'join' | 'split'>()
  for (const decision of decisions) {
    if (decision.act === 'splitItem') last.set(decision.item, 'split')
    if (decision.act === 'joinItem') last.set(decision.item, 'join')
  }
  const of = (wanted: 'join' | 'split') =>
    [...last].filter(([, way]) => way === wanted).map(([at]) => at)
  return { join: of('join'), split: of('split') }
}

/**
 * Decisions that stand when drafts are made anew: whoever was to be new, and a meeting that was, is on record since. The
 * record answers, or an editor is asked again; a second record would be made otherwise.
 */
export const decisionsForNewDrafts = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(
    (decision) =>
      !(decision.act === 'identify' || decision.act === 'identifyMeeting') || decision.to !== null,
  )

/** What was done by an act, as messages name it: a value that is corrected to nothing is taken out. */
export const didOf = (act: DecisionAct): 'remove' | DecisionAct['act'] =>
  act.act === 'correct' && act.to === null ? 'remove' : act.act

/** Decisions of one request, which are one step of an editor: words that change their field leave one and fill another. */
export const lastStepOf = (decisions: readonly Decision[]): readonly Decision[] => {
  const last = decisions.at(-1)
  const before = decisions.findLastIndex(({ at, by }) => at !== last?.at || by !== last.by)
  return decisions.slice(before + 1)
}

export const withoutLastStep = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.slice(0, decisions.length - lastStepOf(decisions).length)
