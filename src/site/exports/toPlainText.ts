import type { Messages } from '../messages/messages.ts'
import type { Manuscript } from './manuscript.ts'
import type { TextLine } from './readText.ts'

import { messagesOf } from '../messages/messages.ts'
import { picturesOf, textOfRuns } from './readText.ts'

/**
 * A manuscript as plain text, for whoever takes 通稿: two blanks before a paragraph, an empty line after the head, and
 * below everything where its pictures are to be had.
 */
export function toPlainText(manuscript: Manuscript): string {
  const { kicker, language, lines, subtitles, title } = manuscript
  const { copies } = messagesOf(language)
  const feet = feetOf(manuscript)
  return [
    ...(kicker ? [kicker] : []),
    title,
    ...subtitles,
    '',
    ...lines.flatMap((line) => printLine(line, copies)),
    ...(feet.length > 0 ? ['', ...feet] : []),
    '',
  ].join('\n')
}

/** Below the text: who answers for it, and the addresses of its pictures. */
export function feetOf({ credits, language, lines }: Manuscript): string[] {
  const { copies, gap } = messagesOf(language)
  return [
    ...credits,
    ...picturesOf(lines).map(({ alt, src }) =>
      copies.pictureAt([alt, src].filter(Boolean).join(gap)),
    ),
  ]
}

/** The words of the text alone, a paragraph a line: what is compared, counted and sent on. */
export const toBareText = (lines: readonly TextLine[]): string =>
  lines.flatMap((line) => ('runs' in line ? [line.mark + textOfRuns(line.runs)] : [])).join('\n')

function printLine(line: TextLine, copies: Messages['copies']): string[] {
  if (line.kind === 'rule') return ['']
  if (line.kind === 'picture') return [copies.picture(line.alt)]
  const isFlush = line.kind === 'caption' || line.kind === 'heading'
  const indent = isFlush ? '' : copies.indent.repeat(1 + (line.depth ?? 0))
  return [indent + line.mark + textOfRuns(line.runs).replaceAll('\n', `\n${indent}`)]
}
