import type { ManuscriptParagraph } from './manuscript.ts'

const INDENT_AS_BREAK = /(?<=[。！？!?：:；;”』）)])[ \u3000]{2,}(?=\S)/gu

/**
 * Parses plain text: a paragraph for each line, without blank lines and outer blanks. Lines that begin with `#` are headings, as in copy pasted from a Markdown editor; two ideographic spaces after a full stop begin a paragraph, since some exports mark none otherwise.
 */
export const parsePlainText = (text: string): readonly ManuscriptParagraph[] =>
  text
    .replace(/^\uFEFF/u, '')
    .replaceAll(INDENT_AS_BREAK, '\n')
    .split(/\r\n|[\n\r\u2028\u2029\u0085\f\v]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readHeading)

function readHeading(line: string): ManuscriptParagraph {
  const { marks, rest = '' } = /^(?<marks>#{1,6})\s+(?<rest>\S.*)$/u.exec(line)?.groups ?? {}
  const title = dropClosingMarks(rest)
  return marks && title ? { heading: marks.length, text: title } : { text: line }
}

/** Removes the closing marks that Markdown allows after a heading. */
function dropClosingMarks(title: string): string {
  let end = title.length
  while (title.charAt(end - 1) === '#') end -= 1
  return title.slice(0, end).trimEnd()
}
