import type { Manuscript } from './manuscript.ts'
import type { TextLine } from './readText.ts'

import { textOfRuns } from './readText.ts'

/** A manuscript as plain text, for whoever takes 通稿: two blanks before a paragraph, an empty line after the head. */
export const toPlainText = ({ credits, kicker, lines, subtitles, title }: Manuscript): string =>
  [
    ...(kicker ? [kicker] : []),
    title,
    ...subtitles,
    '',
    ...lines.flatMap(printLine),
    ...(credits.length > 0 ? ['', ...credits] : []),
    '',
  ].join('\n')

/** The words of the text alone, a paragraph a line: what is compared, counted and sent on. */
export const toBareText = (lines: readonly TextLine[]): string =>
  lines.flatMap((line) => ('runs' in line ? [line.mark + textOfRuns(line.runs)] : [])).join('\n')

function printLine(line: TextLine): string[] {
  if (line.kind === 'rule') return ['']
  if (line.kind === 'picture') return [`【图片：${line.alt}】`]
  const indent = line.kind === 'heading' ? '' : '\u3000\u3000'
  return [indent + line.mark + textOfRuns(line.runs).replaceAll('\n', `\n${indent}`)]
}
