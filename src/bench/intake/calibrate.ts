import type { Register } from 'payload-newsroom/manuscripts'

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { binsOf, noRegister } from 'payload-newsroom/manuscripts'

import type { MadeManuscript } from '../../tests/generator/makeManuscript.ts'
import type { Judged } from './measure.ts'

import * as disturb from '../../tests/generator/disturb.ts'
import { makeManuscript } from '../../tests/generator/makeManuscript.ts'
import { chanceOf } from '../archive/random.ts'
import { toManuscript } from './generated.ts'
import { measure } from './measure.ts'

const file = path.resolve(import.meta.dirname, '../../domain/manuscripts/calibration.ts')
/** Fewer values say nothing about a bin. */
const fewest = 25

/** Sentences about something else, which change nothing of the truth: another session, a number that somebody quotes. */
const decoys = [disturb.withOtherSession, disturb.withElectionToCome, disturb.withQuotedNumber]

/** Every third manuscript gets a sentence that a reader may take for what it is not: without them, hardly a value is wrong. */
function disturbed(made: MadeManuscript, number: number): MadeManuscript {
  const decoy = decoys[Math.floor(number / 3) % decoys.length]
  return number % 3 === 0 && made.layout !== 'html' && decoy
    ? { ...made, text: decoy(made.text, chanceOf(number)) }
    : made
}

/** Reads generated manuscripts, every other one with a part of its people on record, and judges each value. */
export async function judgeGenerated({
  count,
  seed,
}: {
  readonly count: number
  readonly seed: number
}): Promise<readonly Judged[]> {
  const judged = []
  for (let number = 0; number < count; number += 1) {
    const made = disturbed(makeManuscript(number, seed), number)
    const names = made.documents.flatMap(({ people }) => people.map(({ name }) => name))
    const register = number % 2 === 0 ? noRegister : registerOf(names.filter((_, at) => at % 3 > 0))
    judged.push(...(await measure(toManuscript(made), { register })).calibration)
  }
  return judged
}

const registerOf = (names: readonly string[]): Register => ({
  ...noRegister,
  people: names.map((name) => ({ id: name, name, offices: [] })),
})

/** Writes how many values of each bin are right: the table by which the reader says how sure it is. */
export async function calibrate(asked: {
  readonly count: number
  readonly seed: number
}): Promise<number> {
  const bins = new Map<string, { all: number; right: number }>()
  for (const { evidence, isRight, key } of await judgeGenerated(asked))
    for (const name of new Set(binsOf(key, evidence))) {
      const bin = bins.get(name) ?? { all: 0, right: 0 }
      bins.set(name, { all: bin.all + 1, right: bin.right + Number(isRight) })
    }
  const rows = [...bins]
    .filter(([, { all }]) => all >= fewest)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { all, right }]) => `  '${name}': [${right}, ${all}],`)
  writeFileSync(
    file,
    `/*
 * Made by \`npm run bench:intake -- --calibrate ${asked.count}\`: do not edit. Of the values of a field with the same evidence, how
 * many were right, of how many: see \`confidenceOf.ts\`.
 */
export const calibration: Readonly<Record<string, readonly [right: number, all: number]>> = {
${rows.join('\n')}
}
`,
  )
  return rows.length
}
