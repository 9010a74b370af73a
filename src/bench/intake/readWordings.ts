import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { TruthRecord } from './scoreReading.ts'

/** The words of one fact, and the fields that must follow from them. */
export type Wording = {
  /** `people`, `figures`: the file that the wording stands in. */
  readonly group: string
  /** The manuscript around the words. */
  readonly manuscript: string
  readonly truth: TruthRecord
  readonly words: string
}

const folder = fileURLToPath(new URL('../../tests/generator/wordings', import.meta.url))

/**
 * Reads one half of the wordings; their form: src/tests/generator/wordings/README.md.
 *
 * @throws {Error} for a line of another form
 */
export function readWordings(half: 'closed' | 'open'): readonly Wording[] {
  const files = readdirSync(path.join(folder, half)).toSorted()
  return files.flatMap((file) =>
    parseWordings(readFileSync(path.join(folder, half, file), 'utf8'), path.parse(file).name),
  )
}

function parseWordings(text: string, group: string): readonly Wording[] {
  let place = 'body'
  const wordings: Wording[] = []
  for (const line of text.split('\n')) {
    if (line === '') continue
    if (line.startsWith('@')) place = line.slice(1)
    else {
      const [words = '', ...values] = line.split('\t')
      if (values.length === 0) throw new Error(`a wording without values: ${line}`)
      const printed = words.replaceAll('⏎', '\n')
      wordings.push({ group, manuscript: frame(place, printed), truth: toRecord(values), words })
    }
  }
  return wordings
}

const headline = '栖川区十一届人大四次会议举行'
const lead = '2月18日上午，栖川区第十一届人民代表大会第四次会议举行。'
const close = '会议时间虽短，收到了预期效果。'

/** A manuscript that states little itself, so that what is found comes of the words. */
function frame(place: string, words: string): string {
  const frames: Readonly<Record<string, readonly string[]>> = {
    body: [headline, `本报讯 ${lead}`, words, close],
    byline: [headline, `${words}${lead}`, close],
    end: [headline, `本报讯 ${lead}`, close, words],
    head: [words, `本报讯 ${lead}`, close],
    lead: ['会议在栖川举行', `本报讯 ${words}`, close],
  }
  const lines = frames[place]
  if (!lines) throw new Error(`no place of a manuscript: @${place}`)
  return `${lines.join('\n')}\n`
}

/** `attendance.due=263` → `{ attendance: { due: '263' } }` */
function toRecord(values: readonly string[]): TruthRecord {
  const record: Record<string, unknown> = {}
  for (const each of values) {
    const at = each.indexOf('=')
    if (at < 1) throw new Error(`a value without its field: ${each}`)
    const [field = '', part] = each.slice(0, at).split('.')
    const value = toValue(field, each.slice(at + 1))
    record[field] = part === undefined ? value : { ...(record[field] as object), [part]: value }
  }
  return record
}

function toValue(field: string, text: string): unknown {
  if (text === '') return null
  const values = text.split('|')
  if (field === 'people')
    return values.map((each) => {
      const [name, office = ''] = each.split('/')
      return { name, office }
    })
  if (field === 'enumerations')
    return values.map((each) => {
      const [announced, count] = each.split('/')
      return { announced, count, items: count }
    })
  return values
}
