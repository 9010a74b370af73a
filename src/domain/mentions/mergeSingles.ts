import type { TextRange } from '../text/textRange.ts'

type Token = TextRange & { readonly word: string }

/** Longest name of one run of characters printed apart, `张 胜 男`; those of four are two names. */
const LONGEST_APART = 3

/** Joins characters printed apart: `张 胜 男`. Wider blanks part names: `甲 乙  丙 丁`. */
export const mergeSingles = (tokens: readonly Token[], text: string): readonly Token[] =>
  runsOf(tokens, text).flatMap((run) => {
    const size = run.length === LONGEST_APART + 1 ? 2 : LONGEST_APART
    return Array.from({ length: Math.ceil(run.length / size) }, (_, at) =>
      joined(run.slice(at * size, (at + 1) * size)),
    )
  })

const joined = (run: readonly Token[]): Token => ({
  end: run.at(-1)?.end ?? 0,
  start: run[0]?.start ?? 0,
  word: run.map(({ word }) => word).join(''),
})

/** Runs of single characters with blanks of one width between; every other word alone. */
function runsOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  for (const token of tokens) {
    const run = runs.at(-1)
    if (run && goesOn({ run, text, token })) run.push(token)
    else runs.push([token])
  }
  return runs
}

type Next = { readonly run: readonly Token[]; readonly text: string; readonly token: Token }

/** Whether a single character stands no farther from the last one of its run than that from the one before. */
function goesOn({ run, text, token }: Next): boolean {
  const [before, last] = [run.at(-2), run.at(-1)]
  if (last?.word.length !== 1 || token.word.length !== 1) return false
  if (text.slice(last.end, token.start).trim() !== '') return false
  return before === undefined || token.start - last.end <= last.start - before.end
}
