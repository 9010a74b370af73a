import type { Wording } from './readWordings.ts'

import { print } from '../../ops/launch/terminal.mjs'
import { readWordings } from './readWordings.ts'
import { scoreReading, valuesOf } from './scoreReading.ts'
import { understand } from './understand.ts'

/** A wording that was read, and the fields that came out wrong. */
export type MeasuredWording = { readonly wording: Wording; readonly wrong: readonly string[] }

export async function measureWordings(
  half: 'closed' | 'open',
): Promise<readonly MeasuredWording[]> {
  const measured = []
  for (const wording of readWordings(half)) {
    const { documents } = await understand(Buffer.from(wording.manuscript), 'wording.txt')
    measured.push({ wording, wrong: findWrong(wording, documents[0] ?? {}) })
  }
  return measured
}

/** A field that is named must be found whole, and nothing with it; other parts of a field are not judged. */
function findWrong(
  { truth }: Wording,
  reading: Readonly<Record<string, unknown>>,
): readonly string[] {
  const scores = scoreReading(truth, judged(truth, reading))
  return [...scores]
    .filter(([field, { expected, found, right }]) =>
      field in partsOf(truth) ? right !== expected || found !== expected : false,
    )
    .map(([field]) => `${field}: ${valuesOf(reading, field).join('、') || '—'}`)
}

/** The named parts of a field that has parts: `attendance.due`, and of credits only the roles that are named. */
function partsOf(truth: Readonly<Record<string, unknown>>): Readonly<Record<string, true>> {
  return Object.fromEntries(
    Object.entries(truth).flatMap(([field, value]) => [
      [field, true],
      ...(typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.keys(value).map((part) => [`${field}.${part}`, true])
        : []),
      ...(field === 'people' ? [['people.office', true]] : []),
    ]),
  ) as Readonly<Record<string, true>>
}

function judged(
  truth: Readonly<Record<string, unknown>>,
  reading: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { otherCredits: named } = truth
  const { otherCredits: given } = reading
  if (!isRecord(named) || !isRecord(given)) return reading
  const roles = Object.entries(given).filter(([role]) => role in named)
  return { ...reading, otherCredits: Object.fromEntries(roles) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Prints the share that was read right; only the open half is shown word by word. */
export async function printWordings(isWhole: boolean): Promise<void> {
  print('\n单句写法 wordings of single facts')
  for (const half of ['open', 'closed'] as const) {
    const measured = await measureWordings(half)
    const groups = [...new Set(measured.map(({ wording: { group } }) => group))]
    const shares = groups.map((group) => {
      const each = measured.filter(({ wording }) => wording.group === group)
      return `${group} ${each.filter(({ wrong }) => wrong.length === 0).length}/${each.length}`
    })
    const right = measured.filter(({ wrong }) => wrong.length === 0).length
    print(`   ${half.padEnd(7)} ${right} of ${measured.length}: ${shares.join(', ')}`)
    if (isWhole && half === 'open')
      for (const { wording, wrong } of measured.filter((each) => each.wrong.length > 0))
        print(`      ${wording.words}\n         ${wrong.join('; ')}`)
  }
}
