import type { Manuscript } from './manuscript.ts'
import type { TextLine } from './readText.ts'

import { picturesOf, textOfRuns } from './readText.ts'

/**
 * A manuscript as plain text, for whoever takes 通稿: two blanks before a paragraph, an empty line after the head, and
 * below everything where its pictures are to be had.
 */
export function toPlainText(manuscript: Manuscript): string {
  const { kicker, lines, subtitles, title } = manuscript
  const feet = feetOf(manuscript)
  return [
    ...(kicker ? [kicker] : []),
    title,
    ...subtitles,
    '',
    ...lines.flatMap(printLine),
    ...(feet.length > 0 ? ['', ...feet] : []),
    '',
  ].join('\n')
}

/** Below the text: who answers for it, and the addresses of its pictures. */
export const feetOf = ({ credits, lines }: Manuscript): string[] => [
  ...credits,
  ...picturesOf(lines).map(({ alt, src }) => `图片：${[alt, src].filter(Boolean).join('\u3000')}`),
]

/** The words of the text alone, a paragraph a line: what is compared, counted and sent on. */
export const toBareText = (lines: readonly TextLine[]): string =>
  lines.flatMap((line) => ('runs' in line ? [line.mark + textOfRuns(line.runs)] : [])).join('\n')

function printLine(line: TextLine): string[] {
  if (line.kind === 'rule') return ['']
  if (line.kind === 'picture') return [`【图片：${line.alt}】`]
  const isFlush = line.kind === 'caption' || line.kind === 'heading'
  const indent = isFlush ? '' : '\u3000\u3000'.repeat(1 + (line.depth ?? 0))
  return [indent + line.mark + textOfRuns(line.runs).replaceAll('\n', `\n${indent}`)]
}
