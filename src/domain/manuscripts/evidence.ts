import type { DeedFrame } from '../frames/index.ts'

/** What speaks against a value, or leaves it to one kind of evidence. */
const doubts = [
  /** Several people do several things together: `甲、乙分别讲话、主持会议`. */
  'apart',
  /** Another value of the text would do as well. */
  'choice',
  /** Words go on where it ends. */
  'cut',
  /** The headline gives the part to others. */
  'headOther',
  /** Only the lines above the text say so. */
  'headOnly',
  /** The predicate stands in another clause than its people. */
  'inherited',
  /** The item may hold more than one story. */
  'mixed',
  /** Of a form that other words have, too. */
  'odd',
  /** A name by no other sign than where it stands. */
  'rare',
  /** Several where one is usual. */
  'several',
  /** The lines above the text do not have it. */
  'textOnly',
  /** The figures do not add up. */
  'unbalanced',
  /** The rule is one that errs. */
  'weak',
] as const

/** What speaks for a value. */
type Support =
  /** The figures add up. */
  | 'balanced'
  /** Headline and text agree. */
  | 'headToo'
  /** Its form is that of such values alone: 《》, a style of headings. */
  | 'marked'
  /** An office stands before the name. */
  | 'office'
  /** The newsroom has it on record. */
  | 'onRecord'
  /** It stands in the text more than once. */
  | 'seen'

export type Doubt = (typeof doubts)[number]
export type Evidence = Doubt | Support

const isDoubtful: ReadonlySet<Evidence> = new Set(doubts)

export const isDoubt = (evidence: Evidence): evidence is Doubt => isDoubtful.has(evidence)

/** So many characters on either side are looked at: lists may have hundreds of names. */
const FARTHEST = 120

/** Doubts about who did something, from how far the words for it are from the name. */
export function evidenceOfFrame(
  { person, predicate }: DeedFrame,
  folded: string,
): readonly Evidence[] {
  const end = Math.min(predicate.start, person.end + FARTHEST)
  const between = folded.slice(person.end, end)
  const before = folded.slice(Math.max(person.end, predicate.start - FARTHEST), predicate.start)
  const isApart =
    /分别[^,。;]*$/u.test(before) &&
    (before.endsWith('、') || folded.charAt(predicate.end) === '、')
  const goesOn = predicate.start !== person.end && /\p{Script=Han}/u.test(folded.charAt(person.end))
  return [
    ...(isApart ? (['apart'] as const) : []),
    ...(goesOn ? (['cut'] as const) : []),
    ...(/[,;。]/u.test(between) ? (['inherited'] as const) : []),
  ]
}
