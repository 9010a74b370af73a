import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import type { FoundText, PublicState } from '../../domain/dashboard/searchHit.ts'
import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Marked } from '../../domain/search/analyzer.ts'
import type { SearchQuery } from '../../domain/search/readQuery.ts'

import { isSearched } from '../../domain/ledger/kinds.ts'
import { printTsQuery } from '../../domain/search/tsQuery.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { analyzerOf } from '../search-index/openAnalyzer.ts'
import { toObject } from '../values/toObject.ts'
import { phrasesIn } from './phrasesIn.ts'
import { readKnownNames } from './readKnownNames.ts'

const shown = 20
/** Number of candidates: more than are shown, since some may be in the trash or unreadable for the user. */
const looked = 60

const found = z.object({
  paragraphs: z.array(z.string()),
  saved: z.string(),
  subject: z.string(),
  title: z.string(),
})
type Found = z.infer<typeof found>

/** Searches texts that the user may read: matches in titles first, then the newest. */
export async function searchAdmin(
  req: PayloadRequest,
  { collection, typed }: { collection?: PublicCollection | undefined; typed: string },
): Promise<{ readonly hasMore: boolean; readonly texts: readonly FoundText[] }> {
  const analyzer = await analyzerOf(req)
  const names = await readKnownNames(req, analyzer)
  const asked = await analyzer.readQuery({ isTyping: true, names, typed })
  if (asked.terms.length === 0) return { hasMore: false, texts: [] }
  const rows = await findRows(req, { asked, collection })
  const states = await statesOf(req, rows)
  const readable = rows.filter(({ subject }) => states.has(subject))
  const listed = readable.slice(0, shown)
  const marked = await analyzer.mark(
    asked,
    listed.map(({ paragraphs, title }) => ({ passages: [paragraphs], title })),
  )
  return {
    hasMore: readable.length > shown,
    texts: listed.flatMap((row, place) => {
      const texts = marked[place]
      return texts ? [toFound({ row, state: states.get(row.subject) ?? 'draft', texts })] : []
    }),
  }
}

async function findRows(
  req: PayloadRequest,
  { asked, collection }: { asked: SearchQuery; collection: PublicCollection | undefined },
): Promise<Found[]> {
  const rows = await query(
    req,
    sql`SELECT subject, title, paragraphs, ${instantSql('saved_at')} AS saved
        FROM newsroom_desk_texts WHERE newsroom_words(tokens) @@ ${printTsQuery(asked)}::tsquery${phrasesIn(asked)}
          ${collection === undefined ? sql`` : sql`AND split_part(subject, ':', 1) = ${collection}`}
        ORDER BY (tokens @@ ${printTsQuery(asked, 'heads')}::tsquery) DESC, saved_at DESC, subject
        LIMIT ${looked}`,
  )
  return rows.map((row) => found.parse(row))
}

/** Loads the texts that the user may read, by Payload's access rules, with their public state. */
async function statesOf(
  req: PayloadRequest,
  rows: readonly Found[],
): Promise<ReadonlyMap<string, PublicState>> {
  const subjectsOf = new Map<string, string[]>()
  for (const { subject } of rows) {
    const collection = subject.slice(0, subject.indexOf(':'))
    subjectsOf.set(collection, [...(subjectsOf.get(collection) ?? []), subject])
  }
  const publicly = await publicStates(req, [...subjectsOf.values()].flat())
  const states = new Map<string, PublicState>()
  for (const [collection, subjects] of subjectsOf) {
    if (!isSearched(collection)) continue
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      draft: true,
      limit: looked,
      overrideAccess: false,
      pagination: false,
      req,
      select: { _status: true },
      where: { id: { in: subjects.map((subject) => subject.slice(collection.length + 1)) } },
    })
    for (const doc of docs) {
      const { _status, id } = toObject(doc)
      const subject = `${collection}:${String(id)}`
      const state = publicly.get(subject) ?? 'draft'
      states.set(subject, state === 'live' && _status !== 'published' ? 'changed' : state)
    }
  }
  return states
}

type Input = { row: Found; state: PublicState; texts: Marked }

function toFound({ row: { saved, subject }, state, texts }: Input): FoundText {
  const colon = subject.indexOf(':')
  return {
    collection: subject.slice(0, colon),
    id: subject.slice(colon + 1),
    savedAt: saved,
    state,
    ...texts,
  }
}
