import type { CreditRole } from './creditRoles.ts'

type Marks = readonly { readonly role: CreditRole | undefined; readonly word: string }[]

const OF_EDITORS: ReadonlySet<CreditRole | undefined> = new Set([
  'editor',
  'layout',
  'proofreader',
  'reviewer',
  'supervisor',
] as const)

/** Whether words of roles are those of an office: editors, and nobody of a newspaper. */
const isOfOffice = (marks: Marks): boolean =>
  marks.some(({ role }) => OF_EDITORS.has(role)) && isAlone(marks)

const isBesidePictures = (marks: Marks): boolean =>
  marks.some(({ role }) => role === 'photographer') && isAlone(marks)

/** Whether no word but `文` is of reporters. */
const isAlone = (marks: Marks): boolean =>
  !marks.some(
    ({ role, word }) => word !== '文' && (role === 'reporter' || role === 'correspondent'),
  )

type Writing = {
  readonly marks: Marks
  /** What stands behind the word. */
  readonly rest: string
  readonly word: string
}

/** Whether `文` tells who wrote a text for the office that sent it in: beside editors and no reporter, or in `文/甲 图/乙`. */
export const isWriter = ({ marks, rest, word }: Writing): boolean =>
  word === '文' && (isOfOffice(marks) || (isBesidePictures(marks) && /^\s?[/:]/u.test(rest)))
