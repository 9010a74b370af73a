/**
 * `npm run intake -- FILE…`: takes manuscripts in, each on its own, and says what was understood and where the
 * drafts are. One that cannot be read stops none of the others; the exit code is 1 then.
 */
import type { ManuscriptOutcome } from 'payload-newsroom'

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import process, { argv, stderr, stdout } from 'node:process'
import { importManuscript, ManuscriptProblem, readReceived } from 'payload-newsroom'
import { toTruth } from 'payload-newsroom/manuscripts'

import type { OpenNewsroom } from './intake/openForIntake.ts'
import type { IntakeOptions } from './intake/readIntakeOptions.ts'

import { endProcess } from './endProcess.mjs'
import { describeLosses, describeOutcome, describeReading } from './intake/describeOutcome.ts'
import { openForIntake } from './intake/openForIntake.ts'
import { intakeUsage, readIntakeOptions } from './intake/readIntakeOptions.ts'
import { Problem, readErrorCode } from './userError.mjs'

type Counted = 'erased' | 'failed' | 'imported' | 'known' | 'read'
type Result = {
  readonly counted: Counted
  /** For `--json`. */
  readonly record: Readonly<Record<string, unknown>>
}

const root = path.resolve(import.meta.dirname, '../..')
const words: Readonly<Record<Counted, string>> = {
  erased: '已清除 erased',
  failed: '失败 failed',
  imported: '导入 imported',
  known: '已有 known',
  read: '识别 read',
}

try {
  const options = readIntakeOptions(argv.slice(2), root)
  if (options.help) stdout.write(`${intakeUsage}\n`)
  else await run(options)
} catch (error) {
  if (!(error instanceof Problem)) throw error
  stderr.write(`\n✗ ${error.message}\n`)
  process.exitCode = 1
}
await endProcess()

async function run(options: IntakeOptions): Promise<void> {
  const newsroom = options.dryRun ? undefined : await openForIntake(options.data)
  const results: Result[] = []
  try {
    for (const file of options.files) results.push(await takeIn({ file, newsroom, options }))
  } finally {
    await newsroom?.close()
  }
  if (options.json)
    stdout.write(`${JSON.stringify({ records: results.map(({ record }) => record) }, null, 2)}\n`)
  else summarise(results)
  if (results.some(({ counted }) => counted === 'failed')) process.exitCode = 1
}

type Input = {
  readonly file: string
  readonly newsroom: OpenNewsroom | undefined
  readonly options: IntakeOptions
}

async function takeIn({ file, newsroom, options }: Input): Promise<Result> {
  const fileName = path.basename(file)
  try {
    const bytes = await readBytes(file)
    return newsroom
      ? await keep({ bytes, fileName, newsroom, options })
      : await show({ bytes, fileName, options })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // One manuscript that cannot be kept must not lose the others; what is no fault of the file is told in full.
    const isExpected = error instanceof ManuscriptProblem
    stderr.write(
      `✗ ${isExpected ? message : `${fileName}：导入失败，什么也没有写入。 Failed, nothing was written.\n${message}`}\n`,
    )
    return { counted: 'failed', record: { error: message, file } }
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    if (readErrorCode(cause) === 'EISDIR')
      throw new ManuscriptProblem({ cause, fileName: file, key: 'unknownType' })
    if (readErrorCode(cause) === 'ENOENT')
      throw new ManuscriptProblem({ cause, fileName: file, key: 'missing' })
    throw cause
  }
}

type Taken = {
  readonly bytes: Buffer
  readonly fileName: string
  readonly options: IntakeOptions
}

async function show({ bytes, fileName, options: { filedOn, json } }: Taken): Promise<Result> {
  const {
    opened: { lost },
    reading,
  } = await readReceived({ bytes, ...(filedOn && { filedOn }), fileName })
  const truth = toTruth(reading)
  if (!json) {
    const title = [truth.headline, truth.meetingName].filter(Boolean).join(' · ')
    say([`✓ ${fileName}  ${title}`, ...describeReading(reading), ...describeLosses(lost)])
  }
  return { counted: 'read', record: { file: fileName, ...truth, lost } }
}

async function keep({
  bytes,
  fileName,
  newsroom: { payload, url },
  options: { filedOn, json, sender },
}: Taken & { readonly newsroom: OpenNewsroom }): Promise<Result> {
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({}, payload)
  const outcome = await importManuscript({
    bytes,
    fileName,
    req,
    ...(filedOn && { filedOn }),
    ...(sender && { sender }),
  })
  if (!json) say(describeOutcome({ fileName, outcome, url }))
  const { kind, manuscript } = outcome
  return {
    counted: kind,
    record: { file: fileName, manuscript, outcome: kind, ...madeOf(outcome) },
  }
}

/** What of an outcome stands in the record. */
function madeOf(outcome: ManuscriptOutcome) {
  if (outcome.kind === 'known') return { documents: outcome.documents }
  if (outcome.kind === 'erased') return { erased: outcome.erased }
  return {
    lost: outcome.lost,
    meeting: outcome.meeting,
    others: outcome.others,
    report: outcome.report,
    speech: outcome.speech,
  }
}

function summarise(results: readonly Result[]): void {
  const counts = (Object.keys(words) as Counted[]).map((counted) => ({
    counted,
    count: results.filter((result) => result.counted === counted).length,
  }))
  say([
    counts
      .filter(({ count }) => count > 0)
      .map(({ count, counted }) => `${count} ${words[counted]}`)
      .join(' · '),
  ])
}

function say(lines: readonly string[]): void {
  stdout.write(`${lines.join('\n')}\n\n`)
}
