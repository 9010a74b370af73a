import type { Run } from './block.ts'

type Letter = { readonly character: string; readonly run: Run }

/** Line break of the HTML source, which is a blank or nothing; `\n` is a line break of the text. */
export const SOURCE_BREAK = '\r'

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u

/**
 * Tidies the inline content of a paragraph: blanks are collapsed as a browser does, a line break of the source is none beside a Chinese character (Word breaks its HTML anywhere), and no line begins or ends with blanks, U+3000 among
 * them: indentation is the page's.
 *
 * @param isWhole - false for a few words out of a line, whose outer blanks part them from their neighbours
 */
export function tidyRuns(runs: readonly Run[], { isWhole = true } = {}): Run[] {
  const collapsed = collapse(
    runs.flatMap((run) => Array.from(run.text, (character) => ({ character, run }))),
  )
  return joinLetters(isWhole ? trimLines(collapsed) : collapsed)
}

function collapse(letters: readonly Letter[]): Letter[] {
  const kept: Letter[] = []
  let blanks: Letter[] = []
  for (const letter of letters) {
    if (/[ \t\r\f]/u.test(letter.character)) {
      blanks.push(letter)
      continue
    }
    const [first] = blanks
    if (first && !isNoBlank({ after: letter, before: kept.at(-1), blanks }))
      kept.push({ ...first, character: ' ' })
    kept.push(letter)
    blanks = []
  }
  const [last] = blanks
  return last ? [...kept, { ...last, character: ' ' }] : kept
}

type Gap = {
  readonly after: Letter
  readonly before: Letter | undefined
  readonly blanks: readonly Letter[]
}

function isNoBlank({ after, before, blanks }: Gap): boolean {
  if (!before || !blanks.some(({ character }) => character === SOURCE_BREAK)) return false
  return wide.test(before.character) || wide.test(after.character)
}

/** Removes blanks beside line breaks and at both ends, and breaks at both ends. */
function trimLines(letters: readonly Letter[]): readonly Letter[] {
  const lines: Letter[][] = [[]]
  for (const letter of letters) {
    lines.at(-1)?.push(letter)
    if (letter.character === '\n') lines.push([])
  }
  return trim(lines.flatMap((line) => trimLine(line)))
}

const isBlank = ({ character }: Letter): boolean => /\s/u.test(character)

function trimLine(line: readonly Letter[]): readonly Letter[] {
  const end = line.at(-1)
  const isBroken = end?.character === '\n'
  return [...trim(isBroken ? line.slice(0, -1) : line), ...(isBroken ? [end] : [])]
}

function trim(letters: readonly Letter[]): readonly Letter[] {
  const start = letters.findIndex((letter) => !isBlank(letter))
  return start < 0 ? [] : letters.slice(start, letters.findLastIndex((each) => !isBlank(each)) + 1)
}

function joinLetters(letters: readonly Letter[]): Run[] {
  const runs: { text: string; bold?: true; href?: string }[] = []
  for (const { character, run } of letters) {
    const last = runs.at(-1)
    if (last && last.bold === run.bold && last.href === run.href) last.text += character
    else runs.push({ ...run, text: character })
  }
  return runs
}
