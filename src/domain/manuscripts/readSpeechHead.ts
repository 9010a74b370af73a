import type { TextRange } from '../text/textRange.ts'
import type { Layout } from './layOut.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { NamedPerson, SpeechHead } from './reading.ts'

import { spellName } from '../mentions/index.ts'
import { cutOffice } from '../mentions/index.ts'
import { findFullDay } from '../text/chineseDates.ts'
import { trimRange, understand, wordsAt } from './findMatches.ts'

/** Reads title, subtitle, speaker, date and salutation from the lines above a speech. */
export function readSpeechHead({ credits, head }: Layout): SpeechHead {
  const title = head.find(({ kind }) => kind === 'heading')
  const subtitle = head.find(
    (line) => line.kind === 'subtitle' || (line.kind === 'heading' && line !== title),
  )
  const name = head.find(({ kind }) => kind === 'name')
  const dated = head.find((line) => line !== title && findFullDay(line.text))
  const day = dated && findFullDay(dated.text)
  const salutation = readSalutation(head.filter(({ kind }) => kind === 'salutation'))
  const agency = readAgency(credits)
  return {
    ...(agency && { agency }),
    ...(dated &&
      day && {
        date: understand({ confidence: 0.95, paragraph: dated, range: whole(dated), value: day }),
      }),
    ...(salutation && { salutation }),
    ...(name && { speaker: readSpeaker(name) }),
    ...(subtitle && { subtitle: readSubtitle(subtitle) }),
    ...(title && {
      title: understand({
        confidence: 0.9,
        paragraph: title,
        range: whole(title),
        value: title.text.trim(),
      }),
    }),
  }
}

/** Word before the speaker: `讲话人：`. */
const LABEL = /^[^:]{2,6}:\s*/u

function readSpeaker(line: Paragraph): Understood<NamedPerson> {
  const words = line.folded.replace(/\s*\(?\d{4}年.*$/u, '')
  const label = LABEL.exec(words)?.[0].length ?? 0
  const { office, rest } = cutOffice(words.slice(label))
  const range = trimRange({ end: words.length, start: label + office.length }, line.folded)
  return understand({
    confidence: 0.9,
    paragraph: line,
    range,
    value: { name: spellName(rest), office: office.trim() },
  })
}

/** Reads a salutation of one or several lines, without its closing mark. */
function readSalutation(lines: readonly Paragraph[]): Understood<string> | undefined {
  const [first] = lines
  if (!first) return undefined
  const value = lines
    .map(({ text }) => text.trim())
    .join('')
    .replace(/[:：!！,，]{1,9}$/u, '')
  return understand({ confidence: 0.95, paragraph: first, range: whole(first), value })
}

function readSubtitle(line: Paragraph): Understood<string> {
  const dashes = /^[—\-─\s]*/u.exec(line.text)?.[0].length ?? 0
  const range = trimRange({ end: line.text.length, start: dashes }, line.text)
  return understand({
    confidence: 0.9,
    paragraph: line,
    range,
    value: wordsAt(line, range),
  })
}

function readAgency(credits: readonly Paragraph[]): Understood<string> | undefined {
  for (const paragraph of credits) {
    const match = /^\(?(?:来源|据)[::]?\s*(?<agency>[^()\d,]{2,10})/du.exec(paragraph.folded)
    const [start, end] = match?.indices?.groups?.['agency'] ?? []
    if (start !== undefined && end !== undefined)
      return understand({
        confidence: 0.8,
        paragraph,
        range: { end, start },
        value: paragraph.text.slice(start, end),
      })
  }
  return undefined
}

const whole = ({ text }: Paragraph): TextRange => ({ end: text.length, start: 0 })
