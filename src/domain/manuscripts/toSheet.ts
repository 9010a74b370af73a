import type { DecidedItem, DecidedValue } from './applyDecisions.ts'
import type { Decision } from './decisions.ts'
import type { ManuscriptParagraph } from './manuscript.ts'
import type { ItemReading, ManuscriptReading, NamedPerson } from './reading.ts'
import type { Register } from './register.ts'
import type {
  ManuscriptSheet,
  SheetField,
  SheetItem,
  SheetMeeting,
  SheetPerson,
  SheetValue,
} from './sheet.ts'

import { applyDecisions, receivedNumbers } from './applyDecisions.ts'
import { foldName } from './foldName.ts'
import { matchMeeting } from './matchMeeting.ts'
import { matchPerson } from './matchPerson.ts'
import { noReport, noSpeech } from './noDocument.ts'
import { otherReadings } from './otherReadings.ts'
import { noRegister } from './register.ts'
import { entriesToCheck } from './sheetEntries.ts'
import { choicesOf, fieldOfKey, sheetFields, textOfValue } from './sheetFields.ts'

type Input = {
  readonly decisions: readonly Decision[]
  readonly reading: ManuscriptReading
  readonly register: Register
}

/** What a sheet says of the text alone: see `ManuscriptSheet`. */
export type SheetOfReading = Pick<
  ManuscriptSheet,
  'conflicts' | 'decisions' | 'items' | 'joins' | 'paragraphs' | 'residue'
>

/** Makes the sheet of a reading: what was understood, what editors said of it, who is who, and what is left. */
export function toSheet({ decisions, reading, register }: Input): SheetOfReading {
  const { conflicts, items } = applyDecisions(reading, decisions)
  const received = receivedNumbers(reading)
  return {
    conflicts,
    decisions,
    items: items.map((item) => toSheetItem(item, { paragraphs: reading.paragraphs, register })),
    joins: reading.joins.map(({ paragraph, position }) => ({ paragraph, position })),
    paragraphs: reading.paragraphs.map(({ cell, heading, text }, index) => ({
      ...(cell && { cell }),
      ...(heading !== undefined && { heading }),
      received: received[index] ?? index,
      text,
    })),
    residue: residueOf(reading, items),
  }
}

type About = Pick<ManuscriptReading, 'paragraphs'> & { readonly register: Register }

function toSheetItem(item: DecidedItem, { paragraphs, register }: About): SheetItem {
  const { reading, start } = item
  const meeting = meetingOf(item, register.meetings)
  return {
    body: bodyOf(reading),
    fields: fieldsOf(item, paragraphs),
    kind: reading.kind,
    ...(meeting && { meeting }),
    people: peopleOf(item, register),
    start,
    title: titleOfItem(reading),
  }
}

/** Paragraphs of the texts of an item. */
const bodyOf = ({ report = noReport, speech = noSpeech }: ItemReading): readonly number[] => [
  ...report.body,
  ...speech.body,
]

/** Headline of an item, or the title of its speech; empty where it has neither. */
export const titleOfItem = ({ report, speech }: Pick<ItemReading, 'report' | 'speech'>): string =>
  report?.headline?.value ?? speech?.title?.value ?? ''

const fieldsOf = (
  item: DecidedItem,
  paragraphs: readonly ManuscriptParagraph[],
): readonly SheetField[] => {
  const { reading, values } = item
  return sheetFields
    .filter(({ document }) => reading[document] !== undefined)
    .map((field) => {
      const choices = choicesOf(field)
      return {
        ...field,
        ...(choices && { choices }),
        values: (values.get(field.key) ?? []).map((value) =>
          toValue({ field, item, paragraphs, value }),
        ),
      }
    })
}

function toValue(read: Parameters<typeof otherReadings>[0]): SheetValue {
  const { confidence, isPlaced, source, state, value } = read.value
  const { kind } = read.field
  return {
    alternatives: otherReadings(read).map((each) => ({
      text: textOfValue(kind, each),
      value: each,
    })),
    confidence,
    spans: isPlaced ? [source] : [],
    state,
    text: textOfValue(kind, value),
    value,
  }
}

/** Everybody whom an item names, with who that is: people by their offices, reporters by their names. */
export function peopleOf(item: DecidedItem, register: Register): readonly SheetPerson[] {
  const { officials, report } = item.reading
  const { bylines, credits } = report ?? noReport
  const photographers = credits.filter(({ value }) => value.role === 'photographer')
  const reporters = [
    ...bylines.map(({ source, value }) => ({ name: value, source })),
    ...photographers.map(({ source, value }) => ({ name: value.name, source })),
  ]
  return [
    ...officials.map(({ source, value }) => ({ kind: 'person' as const, source, ...value })),
    ...reporters.map((each) => ({ kind: 'reporter' as const, office: '', ...each })),
  ]
    .filter(
      ({ kind, name }, at, all) =>
        all.findIndex((each) => each.kind === kind && each.name === name) === at,
    )
    .map(({ source, ...named }) => ({
      ...named,
      ...decide(item, named, register),
      spans: [source],
    }))
}

type Named = NamedPerson & { readonly kind: 'person' | 'reporter' }

function decide({ identities }: DecidedItem, named: Named, { people, reporters }: Register) {
  const [known, others] = named.kind === 'person' ? [people, reporters] : [reporters, people]
  const otherNames = new Set(others.map(({ name }) => foldName(name)))
  const matched = matchPerson({ known, otherNames, person: named })
  const decided = identities.get(`${named.kind}:${named.name}`)
  if (decided === undefined) return { ...matched, isDecided: false }
  const { candidates } = matched
  if (decided === null) return { candidates, is: 'new' as const, isDecided: true }
  // Who was chosen may have left the record since, or been renamed: then it is a question again.
  return candidates.some(({ id }) => id === decided)
    ? { candidates, chosen: decided, is: 'known' as const, isDecided: true }
    : { ...matched, isDecided: false }
}

export function meetingOf(
  item: DecidedItem,
  meetings: Register['meetings'],
): SheetMeeting | undefined {
  const { report, speech } = item.reading
  const identity = (report?.meeting[0] ?? speech?.meeting[0])?.value
  if (!identity) return undefined
  const { name } = identity
  const { chosen, ...matched } = matchMeeting(identity, meetings)
  const candidates = matched.candidates.map((each) => ({ id: each.id, name: each.name }))
  if (item.meeting === null) return { candidates, is: 'new', isDecided: true, name }
  const decided = meetings.find(({ id }) => id === item.meeting)?.id
  const id = decided ?? chosen
  return {
    candidates,
    ...(id === undefined ? { is: matched.is } : { chosen: id, is: 'known' as const }),
    isDecided: decided !== undefined,
    name,
  }
}

/**
 * Lines that went into no document, less those that an editor put somewhere, and those that an editor took out. A line
 * counts as put somewhere where its words stand: that a meeting was read from a headline keeps no headline.
 */
function residueOf({ leftOut, paragraphs }: ManuscriptReading, items: readonly DecidedItem[]) {
  const placed = items
    .flatMap(({ values }) => [...values])
    .flatMap(([key, values]) => values.map((value) => ({ ...value, isLine: isLine(key) })))
    .filter(({ isPlaced }) => isPlaced)
  const linesOf = (values: readonly DecidedValue[]) => values.map(({ source }) => source.paragraph)
  const taken = new Set([
    ...items.flatMap(({ reading }) => bodyOf(reading)),
    ...linesOf(placed.filter(keepsWords)),
  ])
  const left = new Set([
    ...leftOut.map(({ source }) => source.paragraph),
    ...linesOf(placed.filter(({ state }) => state === 'removed')),
  ])
  return [...left]
    .filter((paragraph) => !taken.has(paragraph))
    .toSorted((a, b) => a - b)
    .map((paragraph) => {
      const text = paragraphs[paragraph]?.text ?? ''
      return { end: text.length, paragraph, start: 0, text }
    })
}

const isLine = (key: string): boolean => fieldOfKey(key)?.kind === 'line'

const keepsWords = ({ isLine: isWhole, state }: DecidedValue & { isLine: boolean }): boolean =>
  state === 'corrected' || (state !== 'removed' && isWhole)

/** Sheet of a manuscript that has not been read. */
export const noSheet: SheetOfReading = {
  conflicts: [],
  decisions: [],
  items: [],
  joins: [],
  paragraphs: [],
  residue: [],
}

/** Everybody whom a reading names, as decided: who is on record of them is asked with these names. */
export const namesIn = (
  reading: ManuscriptReading,
  decisions: readonly Decision[],
): readonly string[] => [
  ...new Set(
    applyDecisions(reading, decisions).items.flatMap((item) =>
      peopleOf(item, noRegister).map(({ name }) => name),
    ),
  ),
]

/** Number of values, people and meetings that an editor should look at. */
export const doubtfulIn = (sheet: Pick<SheetOfReading, 'items'>): number =>
  entriesToCheck(sheet).length
