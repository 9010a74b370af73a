import type { SheetField, SheetFieldKind } from './sheet.ts'

import { creditRoleKeys, organKeys } from './deskWordMeanings.ts'

/** Input with which an editor types a value, or one part of it. */
export type ValueInput = {
  /** Keys of a `choice`: the message `manuscript.choice.<key>` names each. */
  readonly choices?: readonly string[]
  readonly isRequired?: boolean
  readonly kind: 'choice' | 'day' | 'list' | 'number' | 'text' | 'time'
  /** Key in the value, and the end of the key of its label: `manuscript.input.<name>`. */
  readonly name: string
}

/** Inputs of a value. A form without `empty` types the value itself, in one input. */
export type ValueForm = {
  /** What a new value holds where nothing is typed. */
  readonly empty?: Readonly<Record<string, unknown>>
  readonly inputs: readonly ValueInput[]
}

export type TypedInputs = Readonly<Record<string, string>>

const plain = (kind: ValueInput['kind'], choices?: readonly string[]): ValueForm => ({
  inputs: [{ isRequired: true, kind, name: 'value', ...(choices && { choices }) }],
})

const text = (name: string): ValueInput => ({ kind: 'text', name })
const needed = (name: string): ValueInput => ({ isRequired: true, kind: 'text', name })
const number = (name: string): ValueInput => ({ kind: 'number', name })
const choice = (name: string, choices: readonly string[]): ValueInput => ({
  choices,
  isRequired: true,
  kind: 'choice',
  name,
})

const phases = ['preparatory', 'opening', 'plenary', 'closing', 'other']

const person: ValueForm = {
  empty: { name: '', office: '' },
  inputs: [needed('name'), text('office')],
}

const formOfKind: Readonly<Record<SheetFieldKind, ValueForm>> = {
  attendance: {
    empty: { quorumStated: false, raw: '' },
    inputs: [number('due'), number('present'), number('absent'), text('unit')],
  },
  choice: plain('choice'),
  commitment: { empty: {}, inputs: [needed('title'), number('count'), number('year')] },
  correspondent: { empty: { affiliation: '' }, inputs: [needed('name'), text('affiliation')] },
  credit: {
    empty: { role: 'editor' },
    inputs: [needed('name'), choice('role', creditRoleKeys)],
  },
  date: plain('day'),
  dateline: {
    empty: {},
    inputs: [text('agency'), text('place'), { kind: 'day', name: 'resolved' }],
  },
  election: {
    empty: { elected: [], kind: 'election', raw: '' },
    inputs: [
      text('post'),
      { isRequired: true, kind: 'list', name: 'elected' },
      choice('kind', ['election', 'byElection']),
      number('seats'),
    ],
  },
  enumeration: {
    empty: {},
    inputs: [
      needed('announced'),
      { ...number('count'), isRequired: true },
      { ...number('items'), isRequired: true },
    ],
  },
  line: plain('text'),
  meeting: {
    empty: { organ: 'other', region: '' },
    inputs: [needed('name'), text('shortName'), choice('organ', organKeys), text('region')].concat([
      ...[number('term'), number('session')],
    ]),
  },
  number: plain('number'),
  person,
  time: {
    empty: { kind: 'start' },
    inputs: [choice('kind', ['start', 'end']), { isRequired: true, kind: 'time', name: 'time' }],
  },
  title: {
    empty: { kind: 'other' },
    inputs: [
      needed('title'),
      choice('kind', ['resolution', 'decision', 'rules', 'list', 'other']),
      { choices: ['', 'hands', 'ballot', 'electronic', 'other'], kind: 'choice', name: 'method' },
    ],
  },
}

/** Form of a value of a field: one that is words already is typed as words, whatever its field holds otherwise. */
export function formOf(field: Pick<SheetField, 'choices' | 'kind'>, value: unknown): ValueForm {
  const { choices = phases, kind } = field
  if (kind === 'choice') return plain('choice', choices)
  const form = formOfKind[kind]
  if (form.empty && typeof value === 'string') return plain('text')
  return form
}

/** What stands in the inputs of a form at first. */
export const toInputs = (form: ValueForm, value: unknown): TypedInputs =>
  Object.fromEntries(
    form.inputs.map(({ kind, name }) => [
      name,
      toTyped(kind, form.empty ? partOf(value, name) : value),
    ]),
  )

function toTyped(kind: ValueInput['kind'], part: unknown): string {
  if (Array.isArray(part)) return part.map(String).join('、')
  if (typeof part === 'number') return String(part)
  if (typeof part !== 'string') return ''
  return kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/u.test(part) ? '' : part
}

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/** Inputs of a new value of words that an editor marked in the text: the first line that takes words has them. */
export const toInputsOfPassage = (form: ValueForm, passage: string): TypedInputs => {
  const first = form.inputs.find(({ kind }) => kind === 'text' || kind === 'list')
  return { ...toInputs(form, form.empty), ...(first && { [first.name]: passage.trim() }) }
}

/** Whether the inputs hold the value as it was before. */
export function isUnchanged(form: ValueForm, typed: TypedInputs, before: unknown): boolean {
  const first = toInputs(form, before)
  return form.inputs.every(({ name }) => (typed[name] ?? '') === first[name])
}

/** Whether all inputs that must be typed are, and numbers are numbers. */
export const isTyped = (form: ValueForm, typed: TypedInputs): boolean =>
  form.inputs.every(({ isRequired = false, kind, name }) => {
    const words = (typed[name] ?? '').trim()
    if (words === '') return !isRequired
    return kind !== 'number' || /^\d+$/u.test(words.normalize('NFKC'))
  })

/** Value of what was typed; parts that have no input stay as `before` has them. */
export function toValue(form: ValueForm, typed: TypedInputs, before: unknown): unknown {
  const valueOf = ({ kind, name }: ValueInput) => readTyped(kind, (typed[name] ?? '').trim())
  const [only] = form.inputs
  if (!form.empty) return only && valueOf(only)
  const parts = form.inputs.map((input) => [input.name, valueOf(input)] as const)
  const kept = typeof before === 'object' && before !== null ? before : {}
  return Object.fromEntries(
    Object.entries({ ...form.empty, ...kept, ...Object.fromEntries(parts) }).flatMap(
      ([name, part]) => {
        const value: unknown = part ?? form.empty?.[name]
        return value === undefined ? [] : [[name, value]]
      },
    ),
  )
}

/** Undefined for nothing. */
function readTyped(kind: ValueInput['kind'], words: string): unknown {
  if (words === '') return undefined
  if (kind === 'number') return Number(words.normalize('NFKC'))
  return kind === 'list' ? words.split(/[、，,\s]+/u).filter(Boolean) : words
}
