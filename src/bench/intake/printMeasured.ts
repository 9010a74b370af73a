import type { Measured } from './measure.ts'
import type { Score } from './scoreReading.ts'

import { print } from '../../ops/launch/terminal.mjs'
import { findMisses } from './findMisses.ts'
import { f1OfManuscript, fieldsOf, macroF1 } from './measure.ts'
import { addScores, f1Of, precisionOf, recallOf } from './scoreReading.ts'

/** Fields that are stated seldom say little: they are left out of the second mean. */
const fewest = 8
const mostMisses = 40
const surely = 0.9

export function printFiles(measured: readonly Measured[]): void {
  print('\n稿件 manuscripts                                  F1      ms')
  for (const each of measured)
    print(
      `   ${each.manuscript.file.padEnd(44)} ${f1OfManuscript(each).toFixed(3)}  ${each.ms.toFixed(0).padStart(5)}  ${each.problem ?? ''}`,
    )
}

export function printFields(measured: readonly Measured[]): void {
  const byField = fieldsOf(measured)
  print('\n字段 fields                    P      R     F1  expected')
  for (const [field, score] of byField)
    print(`   ${field.padEnd(24)} ${printScore(score)}  ${score.expected}`)
  const large = byField.filter(([, { expected }]) => expected >= fewest)
  print(`   macro F1 ${macroF1(byField).toFixed(3)}; ≥ ${fewest}: ${macroF1(large).toFixed(3)}`)
  print(`   micro  ${printScore(addScores(byField.map(([, score]) => score)))}`)
}

const printScore = (score: Score): string =>
  [precisionOf(score), recallOf(score), f1Of(score)].map((each) => each.toFixed(3)).join('  ')

/** One row a kind of text, the worst first. */
export function printGenres(measured: readonly Measured[]): void {
  const genres = [...new Set(measured.map(({ manuscript }) => manuscript.genre ?? ''))]
  if (genres.length < 2) return
  print('\n体裁 genres            macro F1   micro P      R     F1  manuscripts')
  const rows = genres.map((genre) => {
    const each = measured.filter(({ manuscript }) => (manuscript.genre ?? '') === genre)
    return { each, fields: fieldsOf(each), genre }
  })
  for (const { each, fields, genre } of rows.toSorted(
    (one, other) => macroF1(one.fields) - macroF1(other.fields),
  ))
    print(
      `   ${genre.padEnd(20)} ${macroF1(fields).toFixed(3)}     ${printScore(addScores(fields.map(([, score]) => score)))}  ${each.length}`,
    )
}

/**
 * Which wordings fail most, with manuscripts to look at.
 *
 * @param field - only the wordings of this field, and all of them
 */
export function printMisses(measured: readonly Measured[], field?: string): void {
  const misses = findMisses(measured).filter((miss) => field === undefined || miss.field === field)
  print('\n读错最多的写法 wordings missed most: field, wording, wrong of used, manuscripts')
  for (const miss of field === undefined ? misses.slice(0, mostMisses) : misses)
    print(
      `   ${miss.field.padEnd(18)} ${miss.wording.padEnd(26)} ${String(miss.count).padStart(5)} of ${String(miss.used).padEnd(5)} ${miss.files.join(' ')}`,
    )
}

const nameFields = [
  'attendees',
  'correspondents',
  'executiveChairs',
  'host',
  'observers',
  'otherCredits',
  'people',
  'reporters',
  'speakers',
]
const figureFields = [
  ...[
    'attendance.absent',
    'attendance.due',
    'attendance.present',
    'congressOrdinal',
    'dateline.date',
  ],
  ...['plenaryOrdinal', 'sessionOrdinal', 'speechDate'],
]

/** Whether confidence means anything: right among the sure, sure among the wrong; then the share that is right, bin by bin. */
export function printCalibration(measured: readonly Measured[]): void {
  const all = measured.flatMap(({ calibration }) => calibration)
  if (all.length === 0) return
  const share = (some: typeof all, is: (each: (typeof all)[number]) => boolean) =>
    `${some.filter(is).length} of ${some.length}`
  const sure = all.filter(({ confidence }) => confidence >= surely)
  const wrong = all.filter(({ isRight }) => !isRight)
  print('\n把握 confidence')
  print(`   right among values ≥ ${surely}   ${share(sure, ({ isRight }) => isRight)}`)
  print(
    `   wrong values below ${surely}     ${share(wrong, ({ confidence }) => confidence < surely)}`,
  )
  const bins = [...new Set(all.map(({ confidence }) => confidence.toFixed(1)))].toSorted()
  for (const bin of bins) {
    const within = all.filter(({ confidence }) => confidence.toFixed(1) === bin)
    print(`   about ${bin}                right ${share(within, ({ isRight }) => isRight)}`)
  }
}

export function printApart(measured: readonly Measured[]): void {
  const sum = (of: (each: Measured) => number) => measured.reduce((all, each) => all + of(each), 0)
  const fields = new Map(fieldsOf(measured))
  const scoresOf = (names: readonly string[]) =>
    addScores(names.flatMap((name) => fields.get(name) ?? []))
  const joins = scoresOf(['paragraphBreaks'])
  const figures = scoresOf(figureFields)
  const [worst] = measured.toSorted((one, other) => f1OfManuscript(one) - f1OfManuscript(other))
  print('\n此外 apart')
  print(
    `   documents found ${sum(({ found }) => found)} of ${sum(({ manuscript }) => manuscript.documents.length)}`,
  )
  print(
    `   broken paragraphs joined ${joins.right} of ${joins.expected}, wrongly ${joins.found - joins.right}`,
  )
  print(
    `   furniture in fields ${sum(({ leaked }) => leaked.length)} of ${sum(({ manuscript }) => manuscript.furniture.length)}`,
  )
  print(
    `   decoys taken ${sum(({ decoys }) => decoys.taken)} of ${sum(({ decoys }) => decoys.all)}`,
  )
  print(`   names            P, R, F1 ${printScore(scoresOf(nameFields))}`)
  print(
    `   figures, dates, ordinals  ${printScore(figures)}, wrong ${figures.found - figures.right}`,
  )
  print(
    `   time ${(sum(({ ms }) => ms) / 1000).toFixed(1)} s, worst ${worst ? `${worst.manuscript.file} ${f1OfManuscript(worst).toFixed(3)}` : ''}`,
  )
}
