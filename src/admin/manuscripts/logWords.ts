import type { Decision } from '../../domain/manuscripts/decisions.ts'
import type { ManuscriptSheet } from '../../domain/manuscripts/sheet.ts'
import type { MessageKey } from '../../plugin/translations/messages.ts'
import type { Saying } from './valueWords.ts'

import { fieldOfKey, textOfValue } from '../../domain/manuscripts/sheetFields.ts'
import { shortenText } from '../../domain/text/cutText.ts'
import { valueWords } from './valueWords.ts'

type Words = (key: MessageKey, vars?: Readonly<Record<string, string>>) => string

type Logging = {
  /** Name of a field by its key, in the item with this start. */
  readonly fieldName: (key: string, item: number) => string
  readonly saying: Saying
  readonly sheet: ManuscriptSheet
  readonly words: Words
}

type Of<Act> = Extract<Decision, { act: Act }>

/** Says what a decision changed, from what to what, as the sheet shows the values. */
export function logWords(decision: Decision, logging: Logging): string {
  const { sheet, words } = logging
  switch (decision.act) {
    case 'accept':
    case 'correct':
      return valueChange(decision, logging)
    case 'identify':
    case 'identifyMeeting':
      return identified(decision, logging)
    case 'joinItem':
    case 'splitItem':
      return words(`manuscript.log_${decision.act}`, paragraphOf(decision.item, sheet))
    case 'place':
      return placed(decision, logging)
    case 'punctuate':
      return punctuated(decision, logging)
  }
}

function valueChange(
  decision: Of<'accept'> | Of<'correct'>,
  { fieldName, saying, words }: Logging,
): string {
  const field = fieldName(decision.field, decision.item)
  const kind = fieldOfKey(decision.field)?.kind ?? 'line'
  const said = (value: unknown): string =>
    value === null
      ? ''
      : shortenText(
          valueWords({ field: { kind }, value: { text: textOfValue(kind, value), value } }, saying),
          LONGEST_VALUE,
        )
  if (decision.act === 'accept')
    return words('manuscript.log_accept', { field, from: said(decision.value) })
  const vars = { field, from: said(decision.from), to: said(decision.to) }
  if (decision.to === null) return words('manuscript.log_remove', vars)
  return words(decision.from === null ? 'manuscript.log_fill' : 'manuscript.log_correct', vars)
}

const LONGEST_VALUE = 120

function placed({ isText, paragraph }: Of<'place'>, { sheet, words }: Logging): string {
  const key = isText ? 'manuscript.log_placeIn' : 'manuscript.log_placeOut'
  return words(key, paragraphOf(paragraph, sheet))
}

function identified(decision: Of<'identify'> | Of<'identifyMeeting'>, logging: Logging): string {
  const { act } = decision
  const name = act === 'identify' ? decision.name : ''
  return decision.to === null
    ? logging.words(`manuscript.log_${act}New`, { name })
    : logging.words(`manuscript.log_${act}`, { name, to: recordOf(decision, logging) })
}

/** Name and offices of the one on record whom a decision names. */
function recordOf(
  decision: Of<'identify'> | Of<'identifyMeeting'>,
  { saying, sheet, words }: Logging,
): string {
  const item = sheet.items.find(({ start }) => start === decision.item)
  const candidates =
    decision.act === 'identifyMeeting'
      ? (item?.meeting?.candidates ?? []).map((each) => ({ ...each, offices: [] }))
      : (item?.people ?? [])
          .filter(({ kind, name }) => kind === decision.kind && name === decision.name)
          .flatMap(({ candidates: known }) => known)
  const found = candidates.find(({ id }) => id === decision.to)
  if (!found) return words('manuscript.nobodyOnRecord')
  return [found.name, ...found.offices.slice(0, 1)].join(saying.forms.gap)
}

/** Number and first words of a received paragraph, which may have been joined with the one before. */
function paragraphOf(received: number, { paragraphs }: ManuscriptSheet) {
  const index = paragraphs.findLastIndex((paragraph) => paragraph.received <= received)
  const text = paragraphs[index]?.text ?? ''
  return { number: String(index + 1), text: shortenText(text, LONGEST_EXCERPT) }
}

const LONGEST_EXCERPT = 24

function punctuated({ change, isTaken }: Of<'punctuate'>, { sheet, words }: Logging): string {
  const found = sheet.punctuation.find(({ key }) => key === change)
  const vars = { from: found?.from ?? '', to: found?.to ?? '' }
  return words(isTaken ? 'manuscript.log_punctuate' : 'manuscript.log_punctuateBack', vars)
}
