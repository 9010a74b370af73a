/**
 * `npm run bench:intake -- FOLDER`: how well manuscripts are read. The folder holds manuscripts and a `truth.json` of what people
 * found in them (see docs/reference/importer.md). Texts of others are measured where they lie and stay there.
 */
import process from 'node:process'
import { ManuscriptProblem, readReceived } from 'payload-newsroom'
import { toTruth } from 'payload-newsroom/manuscripts'

import type { Manuscript } from './intake/readTruth.ts'
import type { Score, TruthRecord } from './intake/scoreReading.ts'

import { endProcess } from '../ops/endProcess.mjs'
import { print } from '../ops/launch/terminal.mjs'
import { readBytes, readTruth } from './intake/readTruth.ts'
import { addScores, f1Of, precisionOf, recallOf, scoreReading } from './intake/scoreReading.ts'

const fewest = 8

type Measured = {
  readonly file: string
  readonly found: number
  readonly leaked: number
  readonly manuscript: Manuscript
  readonly ms: number
  readonly problem?: string
  readonly scores: readonly ReadonlyMap<string, Score>[]
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  print(
    'npm run bench:intake -- FOLDER   文件夹里放稿件和 truth.json  a folder of manuscripts and truth.json',
  )
  await endProcess(2)
} else {
  const measured: Measured[] = []
  for (const manuscript of readTruth(folder)) measured.push(await measure(folder, manuscript))
  printFiles(measured)
  printFields(measured)
  printApart(measured)
  await endProcess(0)
}

/** Reads one manuscript, as the desk would, and scores each of its documents; one that is not found has everything missing. */
async function measure(from: string, manuscript: Manuscript): Promise<Measured> {
  const { documents, file, furniture } = manuscript
  const bytes = readBytes(from, file)
  const start = performance.now()
  const answer = await readReceived({ bytes, fileName: file }).catch((error: unknown) => {
    if (error instanceof ManuscriptProblem) return error.message
    throw error
  })
  const ms = performance.now() - start
  const readings: readonly TruthRecord[] =
    typeof answer === 'string' ? [] : [toTruth(answer.reading)]
  const said = JSON.stringify(typeof answer === 'string' ? '' : readings)
  return {
    file,
    found: readings.length,
    leaked: furniture.filter((line) => said.includes(JSON.stringify(line).slice(1, -1))).length,
    manuscript,
    ms,
    ...(typeof answer === 'string' && { problem: answer }),
    scores: documents.map((truth, place) => scoreReading(truth, readings[place] ?? {})),
  }
}

function printFiles(measured: readonly Measured[]): void {
  print('\n稿件 manuscripts                                  F1      ms')
  for (const { file, ms, problem, scores } of measured) {
    const all = addScores(scores.flatMap((each) => [...each.values()]))
    print(
      `   ${file.padEnd(44)} ${f1Of(all).toFixed(3)}  ${ms.toFixed(0).padStart(5)}  ${problem ?? ''}`,
    )
  }
}

function printFields(measured: readonly Measured[]): void {
  const byField = fieldsOf(measured)
  print('\n字段 fields                    P      R     F1  expected')
  for (const [field, score] of byField)
    print(
      `   ${field.padEnd(24)} ${[precisionOf(score), recallOf(score), f1Of(score)].map((each) => each.toFixed(3)).join('  ')}  ${score.expected}`,
    )
  const all = addScores(byField.map(([, score]) => score))
  const large = byField.filter(([, { expected }]) => expected >= fewest)
  print(`   macro F1 ${meanF1(byField)}; ≥ ${fewest}: ${meanF1(large)}`)
  print(
    `   micro P ${precisionOf(all).toFixed(3)}  R ${recallOf(all).toFixed(3)}  F1 ${f1Of(all).toFixed(3)}`,
  )
}

/** Fields that anything states or that anything was found for, with their scores over all documents. */
function fieldsOf(measured: readonly Measured[]): readonly (readonly [string, Score])[] {
  const documents = measured.flatMap(({ scores }) => scores)
  const names = [...new Set(documents.flatMap((each) => [...each.keys()]))].toSorted()
  return names
    .map((name) => [name, addScores(documents.flatMap((each) => each.get(name) ?? []))] as const)
    .filter(([, { expected, found }]) => expected + found > 0)
}

function meanF1(fields: readonly (readonly [string, Score])[]): string {
  const sum = fields.reduce((total, [, score]) => total + f1Of(score), 0)
  return (sum / Math.max(1, fields.length)).toFixed(3)
}

function printApart(measured: readonly Measured[]): void {
  const sum = (of: (each: Measured) => number) => measured.reduce((all, each) => all + of(each), 0)
  const documents = sum(({ manuscript }) => manuscript.documents.length)
  const joins = addScores(
    measured.flatMap(({ scores }) => scores.flatMap((each) => each.get('paragraphBreaks') ?? [])),
  )
  const [worst] = measured
    .map(({ file, scores }) => ({
      f1: f1Of(addScores(scores.flatMap((each) => [...each.values()]))),
      file,
    }))
    .toSorted((one, other) => one.f1 - other.f1)
  print('\n此外 apart')
  print(
    `   documents found ${Math.min(
      documents,
      sum(({ found }) => found),
    )} of ${documents}`,
  )
  print(
    `   broken paragraphs joined ${joins.right} of ${joins.expected}, wrongly ${joins.found - joins.right}`,
  )
  print(
    `   furniture in fields ${sum(({ leaked }) => leaked)} of ${sum(({ manuscript }) => manuscript.furniture.length)}`,
  )
  print(`   worst ${worst ? `${worst.file} ${worst.f1.toFixed(3)}` : ''}`)
}
