import type { Forms } from '../../domain/language/index.ts'
import type { SheetField, SheetValue } from '../../domain/manuscripts/sheet.ts'

/** How the panel says what the sheet has by key. */
export type Saying = {
  readonly forms: Forms
  readonly say: (group: 'choice' | 'input', name: string) => string
}

type Parts = Readonly<Record<string, unknown>>
type Writer = (parts: Parts, saying: Saying) => readonly string[]

/** Values whose print alone says too little: what somebody did for a text, the figures as they are now. */
const writers: Partial<Readonly<Record<SheetField['kind'], Writer>>> = {
  attendance: (parts, { say }) =>
    ['due', 'present', 'absent'].flatMap((name) =>
      typeof parts[name] === 'number' ? [`${say('input', name)} ${parts[name]}`] : [],
    ),
  credit: ({ name, role }, { say }) => [say('choice', textOf(role)), textOf(name)],
  election: ({ elected, post }, { forms }) => [
    textOf(post),
    forms.list(Array.isArray(elected) ? elected.map(String) : []),
  ],
  enumeration: ({ announced, items }) => [textOf(announced), textOf(items)],
  time: ({ kind, time }, { say }) => [say('choice', textOf(kind)), textOf(time)],
}

/** Words of a value for editors: in the language of the panel where its print is not enough. */
export function valueWords(
  {
    field: { kind },
    value: { text, value },
  }: {
    readonly field: Pick<SheetField, 'kind'>
    readonly value: Pick<SheetValue, 'text' | 'value'>
  },
  saying: Saying,
): string {
  if (kind === 'choice') return saying.say('choice', text)
  if (typeof value !== 'object' || value === null) return text
  const written = writers[kind]?.(value as Parts, saying).filter((part) => part !== '') ?? []
  return written.length > 0 ? written.join(saying.forms.gap) : text
}

const textOf = (part: unknown): string =>
  typeof part === 'string' || typeof part === 'number' ? String(part) : ''
