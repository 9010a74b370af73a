import type { Fault } from './findings.ts'
import type { Moment, Row } from './readLedger.ts'

import { kindOf } from '../../domain/ledger/kinds.ts'
import { textOfBlock } from '../../domain/rich-text/block.ts'
import { findMisfit } from '../../domain/rich-text/findMisfit.ts'
import { plainTextOf } from '../../domain/rich-text/plainText.ts'
import { readBlocks } from '../../domain/rich-text/readBlocks.ts'

/** A text that is stored in a shape of before, and where: no fault, since it is shown in full, but for people to know. */
export type Misfit = {
  /** Of the paragraph, counted from 1. */
  readonly number: number
  /** `collection:id` of the document. */
  readonly subject: string
  readonly title: string
  /** The first words of that paragraph. */
  readonly words: string
}

const batch = 200

/** The newest version of every document, as far as it holds rich text. */
export async function findMisfits({ payload, rows }: Moment): Promise<Misfit[]> {
  const misfits: Misfit[] = []
  for (const { flattenedFields, slug, versions } of payload.config.collections) {
    const names = flattenedFields.flatMap(({ name, type }) => (type === 'richText' ? [name] : []))
    if (!versions || names.length === 0) continue
    const page = (after: string) =>
      rows(`
        SELECT parent_id::text AS id, to_jsonb(version) AS version FROM "_${slug.replaceAll('-', '_')}_v" version
        WHERE latest AND parent_id::text > '${after}' ORDER BY parent_id::text LIMIT ${batch}`)
    for await (const { id, version } of paged(page)) {
      const stored = readRow(version)
      const at = names.map((name) => findMisfit(stored[`version_${name}`])).find(Boolean)
      const title = stored[`version_${kindOf(slug)?.titleField ?? 'title'}`]
      if (at) misfits.push({ ...at, subject: `${slug}:${String(id)}`, title: String(title ?? id) })
    }
  }
  return misfits
}

/**
 * I3: a page holds all words of the text that was signed for it and that the API shows. Pages of before were rendered
 * from fewer shapes of text than could be stored.
 */
export async function checkPrinted({ rows }: Moment): Promise<Fault[]> {
  const faults: Fault[] = []
  const page = (after: string) =>
    rows(`
      SELECT live.path AS id, live.key, event.title, event.content,
        concat_ws(E'\\n', live.snapshot ->> 'leadHtml', live.snapshot ->> 'bodyHtml') AS html
      FROM live_documents live JOIN publications event ON event.id::text = live.publication_id
      WHERE live.state = 'live' AND live.snapshot ->> 'bodyHtml' IS NOT NULL AND live.path > '${after.replaceAll("'", "''")}'
      ORDER BY live.path LIMIT ${batch}`)
  for await (const { content, html, id, key, title } of paged(page)) {
    const printed = bare(plainTextOf(String(html)))
    const { body, lead, ...rest } = readRow(JSON.parse(String(content)))
    // A kind that has its text elsewhere prints more beside it.
    const isWhole =
      body === undefined
        ? richTextsIn(rest).every((text) => printed.includes(wordsOf([text])))
        : wordsOf([lead, body]) === printed
    if (isWhole) continue
    faults.push({
      fault: 'printedLess',
      path: String(id),
      subject: String(key),
      title: String(title),
    })
  }
  return faults
}

const wordsOf = (texts: readonly unknown[]): string =>
  bare(
    texts
      .flatMap((text) => readBlocks(text))
      .map(textOfBlock)
      .join(''),
  )

/** The rich texts in a document, in lists too. */
function richTextsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return 'root' in value ? [value] : Object.values(value).flatMap(richTextsIn)
}

/** Words as they are seen: no page prints a control character, whatever was stored before that was asked. */
const bare = (words: string): string =>
  words.replaceAll(/\s|\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')

const readRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Row by row, a page at a time, by the order of their ids. */
async function* paged(page: (after: string) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const found: readonly Row[] = await page(after)
    yield* found
    after = found.length < batch ? undefined : String(found.at(-1)?.id)
  }
}
