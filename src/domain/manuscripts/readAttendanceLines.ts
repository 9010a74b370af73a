import type { Figure, Part } from './attendanceFigures.ts'
import type { Paragraph, Understood } from './manuscript.ts'
import type { AttendanceReading } from './reading.ts'

import { findFigure } from './attendanceFigures.ts'
import { understand, wordsAt } from './findMatches.ts'

const LONGEST_LINE = 24
const PARTS = ['due', 'present', 'absent'] as const

/** Reads figures that stand in short lines of their own, one below the other. */
export function readAttendanceLines(
  paragraphs: readonly Paragraph[],
): undefined | Understood<AttendanceReading> {
  const lines = paragraphs.map((paragraph) => ({ figures: figuresOfLine(paragraph), paragraph }))
  const from = lines.findIndex(({ figures }) => figures?.due !== undefined)
  const first = lines[from]
  if (!first) return undefined
  const rest = lines.slice(from, from + PARTS.length)
  const end = rest.findIndex(({ figures }) => figures === undefined)
  const told = (end < 0 ? rest : rest.slice(0, end)).map(({ figures }) => figures ?? {})
  const figures = Object.assign({}, ...told.toReversed()) as Partial<Record<Part, Figure>>
  const { absent, due, present } = figures
  if (!due || !(present ?? absent)) return undefined
  const unit = PARTS.map((part) => figures[part]?.unit).find((each) => each !== undefined)
  const range = { end: first.paragraph.text.length, start: 0 }
  return understand({
    confidence: 0.9,
    paragraph: first.paragraph,
    range,
    value: {
      ...(absent && { absent: absent.count }),
      due: due.count,
      ...(present && { present: present.count }),
      quorumStated: false,
      raw: wordsAt(first.paragraph, range),
      ...(unit !== undefined && { unit }),
    },
  })
}

/** Figures of a line that is nothing but counts; none of any other. */
function figuresOfLine({ folded }: Paragraph): Partial<Readonly<Record<Part, Figure>>> | undefined {
  const line = folded.trim()
  if (line.length > LONGEST_LINE) return undefined
  const text = /[,。;]$/u.test(line) ? line : `${line}。`
  const found = PARTS.flatMap((part) => {
    const figure = findFigure({ from: 0, part, text, until: text.length })
    return figure ? [[part, figure] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
