import path from 'node:path'
import { parseArgs } from 'node:util'

import { Problem, unknownOption } from '../userError.mjs'

/** What intake was asked to do. */
export type IntakeOptions = {
  /** Absolute. */
  readonly data: string
  readonly dryRun: boolean
  /** Files and folders, as given. */
  readonly named: readonly string[]
  /** `YYYY-MM-DD`. */
  readonly filedOn?: string
  readonly help: boolean
  readonly json: boolean
  readonly sender?: string
  /** Leave the manuscripts to be checked at the desk, without drafts. */
  readonly toCheck: boolean
}

/** How intake is called, which its usage says. */
export type IntakeCall = {
  /** Whether the newsroom is one of a folder, which can be named. */
  readonly hasData?: boolean
  readonly name: string
}

/** In the reference newsroom. */
const ofReference: IntakeCall = { hasData: true, name: 'npm run intake --' }

export const intakeUsage = ({ hasData = false, name }: IntakeCall = ofReference): string =>
  [
    `用法 Usage: ${name} FILE|FOLDER… [--dry-run] [--to-check] [--json] [--filed-on YYYY-MM-DD] [--sender NAME]${hasData ? ' [--data FOLDER]' : ''}`,
    '  --dry-run       只显示识别结果，不写入  shows what is understood, writes nothing',
    '  --to-check      只交稿，留给编辑在后台核对，不生成成稿  hands in and makes no drafts: the desk checks first',
    '  --json          输出 JSON（格式见 docs/reference/truth.schema.json）  prints JSON of that schema',
    '  --filed-on DAY  来稿日期，用来确定年份  day of filing: settles the years that print leaves out',
    '  --sender NAME   来稿人  who sent it',
    ...(hasData
      ? ['  --data FOLDER   数据目录，默认 .newsroom  data folder, .newsroom by default']
      : []),
    '退出码 Exit codes: 0 全部收下（或此前已收）all taken in, now or before · 1 有来稿没能收下 some could not be · 2 什么也没做 nothing was done',
  ].join('\n')

/** @throws {Problem} naming what is wrong, with the list of options */
export function readIntakeOptions(
  argv: readonly string[],
  root: string,
  call = ofReference,
): IntakeOptions {
  const { positionals, values } = parse(argv, call)
  const filedOn = readDay(values['filed-on'])
  if (positionals.length === 0 && !values.help)
    throw new Problem({
      zh: '没有指定来稿文件或文件夹。',
      en: `No manuscript and no folder was named.\n${intakeUsage(call)}`,
    })
  if (values['dry-run'] && values['to-check'])
    throw new Problem({
      zh: '--dry-run 什么也不写入，不能与 --to-check 同用。',
      en: '--dry-run writes nothing and does not go with --to-check.',
    })
  return {
    data: path.resolve(root, values.data ?? '.newsroom'),
    dryRun: values['dry-run'] === true,
    ...(filedOn !== undefined && { filedOn }),
    help: values.help === true,
    json: values.json === true,
    named: positionals,
    ...(values.sender !== undefined && { sender: values.sender }),
    toCheck: values['to-check'] === true,
  }
}

function parse(argv: readonly string[], call: IntakeCall) {
  try {
    const found = parseArgs({
      allowPositionals: true,
      args: [...argv],
      options: {
        data: { type: 'string' },
        'dry-run': { type: 'boolean' },
        'filed-on': { type: 'string' },
        help: { short: 'h', type: 'boolean' },
        json: { type: 'boolean' },
        sender: { type: 'string' },
        'to-check': { type: 'boolean' },
      },
      strict: true,
    })
    if (found.values.data !== undefined && call.hasData !== true)
      throw new Error("Unknown option '--data'")
    return found
  } catch (error) {
    throw unknownOption(error, intakeUsage(call))
  }
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
  if (isDay) return text
  throw new Problem({
    zh: `--filed-on 应为 YYYY-MM-DD 形式的日期，而不是“${text}”。`,
    en: `--filed-on is a day such as 2026-01-09, not "${text}".`,
  })
}
