import type { Chance } from '../../bench/archive/random.ts'
import type { Facts, Role } from './facts.ts'
import type { Person } from './people.ts'
import type { Decoy, TruePerson, Truth } from './truth.ts'

import { between } from './chance.ts'
import { fillPlace } from './facts.ts'
import { toFullWidth, toHan } from './numbers.ts'
import { emptyTruth } from './truth.ts'
import * as words from './words.ts'

/** How a manuscript prints what it states; a manuscript keeps to it. */
export type Style = {
  readonly adoptedMark: string
  readonly numbers: 'arabic' | 'full' | 'han'
  /** Whether two-character names in lists are spaced out: `张 明`. */
  readonly spacesNames: boolean
  /** Whether offices stand before names. */
  readonly titled: boolean
}

/** A wording that was used, `lineUp.3`, and the fields whose values it states or might seem to state. */
export type Told = { readonly fields: readonly string[]; readonly wording: string }

export type Teller = {
  /**
   * Puts one wording of a table into words and into the truth.
   *
   * @param options.given - values of placeholders that are no facts: `{ verb: '开幕' }`
   * @param options.isFit - which wordings of the table may be used
   */
  readonly say: (table: string, wordings: readonly string[], options?: Options) => string
  readonly told: Told[]
  readonly truth: Truth
  /** Notes what was told otherwise than by a table. */
  readonly tell: <Value>(wording: string, state: () => Value) => Value
}

type Options = {
  readonly given?: Readonly<Record<string, string>>
  readonly isFit?: (wording: string) => boolean
}

type State = {
  readonly chance: Chance
  readonly facts: Facts
  readonly style: Style
  readonly truth: Truth
}

export function startTelling(state: Omit<State, 'truth'>): Teller {
  const truth = emptyTruth()
  const told: Told[] = []
  const tell: Teller['tell'] = (wording, state) => {
    const before = printFields(truth)
    const value = state()
    const decoys = truth.decoys.slice(before.decoys).map(({ field }) => field)
    const fields = [...printFields(truth).fields].filter(
      ([field, now]) => before.fields.get(field) !== now,
    )
    told.push({ fields: [...fields.map(([field]) => field), ...decoys], wording })
    return value
  }
  const say: Teller['say'] = (table, wordings, { given = {}, isFit } = {}) => {
    const fit = [...wordings.keys()].filter((at) => isFit?.(wordings[at] ?? '') ?? true)
    const at = state.chance.pick(fit)
    const wording = Object.entries(given).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, () => value),
      wordings[at] ?? '',
    )
    return tell(`${table}.${at}`, () => toWords({ ...state, truth }, wording))
  }
  return { say, tell, told, truth }
}

const printFields = (truth: Truth) => ({
  decoys: truth.decoys.length,
  fields: new Map(Object.entries(truth).map(([field, value]) => [field, JSON.stringify(value)])),
})

export const styleOf = (chance: Chance): Style => ({
  adoptedMark: chance.pick(['、', '、', '，通过了', '；', '，']),
  numbers: chance.pick(['arabic', 'arabic', 'arabic', 'arabic', 'full', 'han']),
  spacesNames: chance.is(0.05),
  titled: chance.is(0.45),
})

/** Placeholders first, then the values that stand around them. */
function toWords(state: State, wording: string): string {
  startCounts(state, wording)
  const filled = wording.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => toValue(state, name))
  return filled.replaceAll(
    /⟦(!?)([\w.]+):([^⟧]*)⟧/gu,
    (_, mark: string, field: string, value: string) => {
      if (mark === '!') state.truth.decoys.push({ field, value } satisfies Decoy)
      else stateValue(state, field, value)
      return value
    },
  )
}

function startCounts({ truth }: State, wording: string): void {
  if (/\{(?:due|present)\}/u.test(wording))
    truth.attendance ??= { absent: null, due: null, present: null, unit: null }
}

function stateValue({ facts, truth }: State, field: string, value: string): void {
  if (field === 'elections') truth.elections.push(value.trim())
  else if (field === 'enumerations') {
    const count = facts.points.length
    truth.enumerations.push({ announced: value, count, items: count })
  } else if (field === 'bylineRaw') truth.bylineRaw = value.trim()
  else if (field === 'captions') truth.captions.push(value.trim())
}

function toValue(state: State, name: string): string {
  const [who = '', roles] = name.split(':')
  if (roles !== undefined) return toPeople(state, who, roles)
  if (name in state.facts.people) return toCredits(state, name as Role)
  return values[name]?.(state) ?? fillPlace(`{${name}}`, state.facts)
}

/** Prints people, states their parts in the sitting, and what stands before their names. */
function toPeople(state: State, who: string, roles: string): string {
  const { facts, style, truth } = state
  const people =
    who === 'all'
      ? [...facts.people.speaker, ...facts.people.host, ...facts.people.attendees]
      : facts.people[who as Role]
  for (const role of roles.split(',')) addNames(parts[role]?.(truth), people)
  const isTitled = style.titled && !/^[=?!]/u.test(roles)
  for (const person of people) meetPerson(truth, officeOf({ facts, isTitled, person, roles }))
  const printed = people.map(
    (person) => (isTitled && person.office ? person.office : '') + printName(person, style),
  )
  return printed.join(
    isTitled && people.length > 1 && people.some(({ office }) => office) ? '，' : '、',
  )
}

function addNames(names: string[] | undefined, people: readonly Person[]): void {
  names?.push(...people.map(({ name }) => name).filter((name) => !names.includes(name)))
}

const parts: Readonly<Record<string, (truth: Truth) => string[]>> = {
  at: (truth) => truth.attendees,
  ch: (truth) => truth.executiveChairs,
  ho: (truth) => truth.host,
  ob: (truth) => truth.observers,
  sp: (truth) => truth.speakers,
}

type Titled = {
  readonly facts: Facts
  readonly isTitled: boolean
  readonly person: Person
  readonly roles: string
}

/** The office after the name counts too: `选举…为…`. */
function officeOf({ facts, isTitled, person: { name, office }, roles }: Titled): TruePerson {
  if (roles === '?') return { name }
  const given = {
    '=board': facts.board,
    '=job': facts.jobs[0],
    '=post': facts.post,
    '=secondJob': facts.jobs[1],
  }[roles]
  return { name, office: given ?? (isTitled ? (office ?? null) : null) }
}

function meetPerson({ people }: Truth, person: TruePerson): void {
  const at = people.findIndex(({ name }) => name === person.name)
  const known = people[at]
  if (!known) people.push(person)
  else if (known.office === null && person.office) people[at] = person
}

function printName({ name }: Person, { spacesNames }: Style): string {
  const [first, second, third] = Array.from(name)
  return spacesNames && third === undefined ? `${first ?? ''}\u3000${second ?? ''}` : name
}

const creditRoles: Readonly<Partial<Record<Role, string>>> = {
  editors: 'editor',
  interns: 'intern',
  layouters: 'layout',
  photographers: 'photographer',
  proofreaders: 'proofreader',
  reviewers: 'reviewer',
  supervisors: 'supervisor',
  suppliers: 'supplier',
  writers: 'writer',
}

/** Prints people who made the item, and states what they did. */
function toCredits({ chance, facts, truth }: State, role: Role): string {
  const names = facts.people[role].map(({ name }) => name)
  const kind = creditRoles[role]
  const known = kind
    ? (truth.otherCredits[kind] ??= [])
    : role === 'reporters'
      ? truth.reporters
      : truth.correspondents
  addNames(known, facts.people[role])
  return names.join(chance.pick([' ', ' ', '、', '　']))
}

const print = ({ style }: State, number: number): string =>
  ({ arabic: String, full: (each: number) => toFullWidth(String(each)), han: toHan })[
    style.numbers
  ](number)

const figure = (key: 'absent' | 'due' | 'present') => (state: State) => {
  const { due, present } = state.facts.attendance
  const number = { absent: due - present, due, present }[key]
  if (state.truth.attendance) state.truth.attendance = { ...state.truth.attendance, [key]: number }
  return print(state, number)
}

function stateAdopted({ facts: { adopted }, truth }: State): readonly string[] {
  truth.resolutions.push(...adopted)
  return adopted
}

/** A count before its measure word: `两点`. */
export const countOf = (number: number): string => (number === 2 ? '两' : toHan(number))

const values: Readonly<Record<string, (state: State) => string>> = {
  absent: figure('absent'),
  adopted: (state) => stateAdopted(state).join(state.style.adoptedMark),
  agency: ({ chance, truth }) => (truth.agency = chance.pick(words.agencies)),
  big: ({ chance }) => String(between(chance, 3, 9) * 1000),
  board: ({ facts }) => facts.board,
  client: ({ chance, facts, truth }) =>
    (truth.agency = fillPlace(chance.pick(words.clients), facts)),
  dateplace: ({ facts, truth }) => (truth.dateline.place = facts.place.root),
  due: figure('due'),
  items: ({ chance, facts }) =>
    facts.points.map((point, at) => `${toHan(at + 1)}是${point}`).join(chance.pick(['；', '。'])),
  job: ({ facts }) => facts.jobs[0] ?? '',
  n: ({ chance, facts }) =>
    chance.is(0.1) ? String(facts.points.length) : countOf(facts.points.length),
  oldJob: ({ facts }) => facts.jobs[2] ?? '',
  place: ({ facts }) => facts.place.name,
  point: ({ facts }) => facts.points[0] ?? '',
  post: ({ facts }) => facts.post,
  present: figure('present'),
  seats: (state) => print(state, state.facts.people.team.length),
  secondJob: ({ facts }) => facts.jobs[1] ?? '',
  shortDay: (state) => stateDay(state, '{m}月{d}日'),
  slogan: ({ chance }) => chance.pick(words.slogans),
  sponsor: ({ facts }) =>
    facts.place.level === 'school' ? '校工会委员会' : `${facts.place.unit}人民政府`,
  teamSize: (state) => print(state, state.facts.people.team.length),
  theme: ({ facts }) => facts.theme,
  titles: (state) => stateAdopted(state).join('、'),
  topic: ({ chance }) => chance.pick(words.slogans),
  u: ({ facts }) => facts.place.unit,
  unit: ({ facts, truth }) => {
    const { unit } = facts.attendance
    if (truth.attendance) truth.attendance = { ...truth.attendance, unit }
    return unit
  },
  venue: ({ facts, truth }) => (truth.venue = facts.venue),
  w: ({ chance }) => toHan(between(chance, 20, 29)),
  x: ({ chance }) => toHan(between(chance, 30, 39)),
}

/** States what the name of the meeting says, as the text prints it. */
export function stateMeeting(
  { facts: { meeting, place }, truth }: Pick<State, 'facts' | 'truth'>,
  name: string,
): string {
  if (!meeting) return name
  truth.meetingName = name
  truth.body = meeting.body
  // A name of a theme alone does not say whose meeting it is.
  truth.level = name.startsWith('“') ? null : place.level
  truth.congressOrdinal = meeting.congress
  truth.sessionOrdinal = meeting.session
  return name
}

/** Prints a day and states it, as far as it is printed: `--03-05`, `---05`, `2025-03-05`. */
export function stateDay(
  { facts, style, truth }: Pick<State, 'facts' | 'style' | 'truth'>,
  wording: string,
): string {
  const { day, month, year } = facts.day
  const number = (value: number) =>
    style.numbers === 'full'
      ? toFullWidth(String(value))
      : style.numbers === 'han'
        ? toHan(value)
        : String(value)
  const pad = (value: number) => String(value).padStart(2, '0')
  const printed = wording
    .replace('{y}', style.numbers === 'han' ? yearInHan(year) : number(year))
    .replace('{m}', number(month))
    .replace('{d}', number(day))
    .replace('{e}', number(day + 1))
  const start = wording.includes('{y}') ? `${year}-` : '--'
  truth.dateline.date = wording.includes('{m}')
    ? `${start}${pad(month)}-${pad(day)}`
    : `---${pad(day)}`
  truth.dateline.raw = printed
  return printed
}

/** `2025` → `二〇二五` */
const yearInHan = (year: number): string =>
  Array.from(String(year), (figure) => (figure === '0' ? '〇' : toHan(Number(figure)))).join('')
