import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'

import { printTsQuery } from '../../domain/search/tsQuery.ts'
import { query } from '../database/query.ts'
import { analyzerOf } from '../search-index/openAnalyzer.ts'
import { isStaff } from '../staff/access.ts'
import { toObject } from '../values/toObject.ts'
import { phrasesIn } from './phrasesIn.ts'
import { readKnownNames } from './readKnownNames.ts'

/** Largest number of matches, the newest: a longer list helps nobody. */
const most = 1000

/**
 * Extends the search of a collection's list by the admin search. Payload filters by `like` on the searchable fields;
 * documents whose indexed words match are added: by pinyin, in traditional characters, sessions in any form. For staff
 * alone, since the index covers drafts.
 */
export const searchList =
  (slug: PublicCollection): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    if (operation !== 'read' || !('where' in args) || !isStaff(req)) return args
    const { where } = args
    if (!where) return args
    const fields = collection.admin.listSearchableFields ?? []
    const typed = [where, ...(where.and ?? [])].map((each) => typedIn(each, fields))
    const asked = typed.find((each) => each !== undefined)
    if (asked === undefined) return args
    const ids = await findIds(req, { asked, slug })
    return { ...args, where: widen({ fields, ids, where }) }
  }

type Input = { fields: readonly string[]; ids: readonly string[]; where: Where }

function widen({ fields, ids, where }: Input): Where {
  const isAsked = typedIn(where, fields) !== undefined
  if (isAsked) return { ...where, or: [...(where.or ?? []), { id: { in: ids } }] }
  return { ...where, and: (where.and ?? []).map((each) => widen({ fields, ids, where: each })) }
}

/** Query typed into a list, recognised by its filter: every searchable field, in order, `like` one text. */
function typedIn({ or, ...rest }: Where, fields: readonly string[]): string | undefined {
  if (!or || or.length !== fields.length || fields.length === 0) return undefined
  if (Object.keys(rest).length > 0) return undefined
  const typed = or.map((each, place) => {
    const { like } = toObject(toObject(each)[fields[place] ?? ''])
    return Object.keys(each).length === 1 && typeof like === 'string' ? like : undefined
  })
  return typed.every((each) => each === typed[0]) ? typed[0] : undefined
}

async function findIds(
  req: PayloadRequest,
  { asked, slug }: { asked: string; slug: PublicCollection },
): Promise<readonly string[]> {
  const analyzer = await analyzerOf(req)
  const names = await readKnownNames(req, analyzer)
  const read = await analyzer.readQuery({ isTyping: true, names, typed: asked })
  if (read.terms.length === 0) return []
  const rows = await query(
    req,
    sql`SELECT split_part(subject, ':', 2) AS id FROM newsroom_desk_texts
        WHERE newsroom_words(tokens) @@ ${printTsQuery(read)}::tsquery${phrasesIn(read)} AND split_part(subject, ':', 1) = ${slug}
        ORDER BY saved_at DESC, subject LIMIT ${most}`,
  )
  return rows.map(({ id }) => String(id))
}
