import type { Chance } from '../archive/random.ts'
import type { Queries } from './Queries.ts'

/** Of how many characters what is typed may be. */
const lengths = [2, 3, 4, 5, 6] as const

/**
 * Words of every length alike: half of them as readers type them, from the beginning of a heading or a name; half from
 * anywhere, across the borders of words.
 */
export const chineseQueries: Queries = {
  kinds: lengths.map((length) => ({
    name: `${length} 字 characters`,
    take: (chance, { label, text }) =>
      takeFrom({
        chance,
        length,
        runs: (chance.is(0.5) ? label : text).match(/\p{Script=Han}{2,}/gu) ?? [],
      }),
  })),
}

type Input = { chance: Chance; length: number; runs: readonly string[] }

/** Punctuation is nothing to look for: words stand within one run of characters. */
function takeFrom({ chance, length, runs }: Input): string | undefined {
  const long = runs.filter((run) => run.length >= length)
  if (long.length === 0) return undefined
  const run = chance.pick(long)
  const from = chance.is(0.5) ? 0 : chance.number(run.length - length + 1)
  return run.slice(from, from + length)
}
