import type { Messages } from '../messages/messages.ts'
import type { Manuscript } from './manuscript.ts'
import type { TextLine } from './readText.ts'

import { messagesOf } from '../messages/messages.ts'
import { picturesOf, textOfRuns } from './readText.ts'

/**
 * A manuscript as plain text, for whoever takes 通稿: an empty line after the head, and below everything where its
 * pictures are to be had. In Chinese two blanks stand before a paragraph, elsewhere an empty line between two.
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
    ...lines.flatMap((line, place) => [
      ...(copies.apart && standsApart(line, lines[place - 1]) ? [''] : []),
      ...printLine(line, copies),
    ]),
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

/** Whether an empty line stands before a line; not at the head, in a list, nor between a picture and its caption. */
const standsApart = ({ kind }: TextLine, before: TextLine | undefined): boolean =>
  before !== undefined &&
  kind !== 'rule' &&
  before.kind !== 'rule' &&
  !(kind === 'item' && before.kind === 'item') &&
  !(kind === 'caption' && before.kind === 'picture')

function printLine(line: TextLine, copies: Messages['copies']): string[] {
  if (line.kind === 'rule') return ['']
  if (line.kind === 'picture') return [copies.picture(line.alt)]
  const isFlush = line.kind === 'caption' || line.kind === 'heading'
  const indent = isFlush ? '' : copies.indent.repeat(1 + (line.depth ?? 0))
  return [indent + line.mark + textOfRuns(line.runs).replaceAll('\n', `\n${indent}`)]
}
