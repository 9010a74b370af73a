import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { PackagePart } from '../../domain/ledger/kinds.ts'
import type {
  ListItem,
  MeetingText,
  Package,
  ReportText,
} from '../../domain/releases/completeness.ts'
import type { DatedText } from '../../domain/releases/oddDays.ts'
import type { WaivedItem, Waiver } from '../../domain/releases/waivers.ts'
import type { LoadedDocument } from '../documents/loadDocument.ts'

import { languageOf } from '../../domain/language/language.ts'
import { isReviewed, keysOf, kindOf } from '../../domain/ledger/kinds.ts'
import { listOf } from '../../domain/releases/completeness.ts'
import { oddDays } from '../../domain/releases/oddDays.ts'
import { waive } from '../../domain/releases/waivers.ts'
import { dayOf } from '../../domain/time/days.ts'
import { query } from '../database/query.ts'
import { loadDocument } from '../documents/loadDocument.ts'
import { todayOf } from '../fields/today.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { textsNamedBy } from '../ledger/packageOf.ts'
import { loadReleased } from './toMembers.ts'
import { toMeetingText, toReportText, toSpeechText } from './toPackageText.ts'

type Choice = { chosen: readonly LoadedDocument[]; req: PayloadRequest; waivers: readonly Waiver[] }

/** Makes the completeness list of the chosen documents, with waivers applied. */
export async function completenessOf({
  chosen,
  req,
  waivers,
}: Choice): Promise<readonly WaivedItem[]> {
  const texts = chosen.filter(isPart)
  const list = texts.length === 0 ? [] : listOf(await gather(texts, req))
  return waive([...list, ...(await askForDays(chosen, req))], waivers)
}

/** Asks about the days of texts that look mistyped, unless readers have the text under this day already. */
async function askForDays(
  chosen: readonly LoadedDocument[],
  req: PayloadRequest,
): Promise<ListItem[]> {
  const odd = oddDays(chosen.flatMap(datedText), await todayOf(req))
  if (odd.length === 0) return []
  const known = await query(
    req,
    sql`SELECT key, coalesce(snapshot->>'date', snapshot->>'startDate') AS day FROM live_documents
        WHERE state = 'live' AND key IN ${odd.map(({ document }) => document)}`,
  )
  return odd.filter(
    ({ day, document }) => !known.some((live) => live.key === document && live.day === day),
  )
}

/** The day by which a text is filed, if it has one. */
function datedText({ collection, document, key, title }: LoadedDocument): DatedText[] {
  const { date, startDate } = document
  const stored = startDate ?? date
  return isReviewed(collection) && typeof stored === 'string'
    ? [{ day: dayOf(stored), isAnnounced: startDate !== undefined, key, title }]
    : []
}

const isPart = ({ collection }: Pick<LoadedDocument, 'collection'>): boolean =>
  kindOf(collection).packagePart !== undefined

/** Gathers the chosen texts, the meetings and speeches they name, and the public reports of those meetings. */
async function gather(texts: readonly LoadedDocument[], req: PayloadRequest): Promise<Package> {
  const chosen = new Map(texts.map((text) => [text.key, text]))
  const named = texts.flatMap(textsNamedBy).filter((each) => isPart(each) && !chosen.has(each.key))
  const others = new Map<string, LoadedDocument>()
  for (const { collection, id, key } of named) {
    if (others.has(key)) continue
    const loaded = await loadDocument({ collection, id }, req)
    if (loaded) others.set(key, loaded)
  }
  const all = [...texts, ...others.values()]
  const ever = await publicStates(req, keysOf(all))
  const standing = ({ key, title }: LoadedDocument) => ({
    isIn: chosen.has(key),
    isLive: ever.get(key) === 'live',
    key,
    title,
  })
  const of = (part: PackagePart) =>
    all.filter(({ collection }) => kindOf(collection).packagePart === part)
  const meetings: MeetingText[] = []
  const language = languageOf(req.i18n.language)
  for (const text of of('meeting')) {
    const stands = standing(text)
    // A record outside this release counts as released, whatever its newest draft says.
    const kept = !stands.isIn && stands.isLive ? await loadReleased(text.key, req) : undefined
    meetings.push(toMeetingText(kept ?? text, { language, standing: stands }))
  }
  const reports = of('report').map((text) => toReportText(text, standing(text)))
  return {
    meetings,
    reports: [...reports, ...(await liveReports({ known: reports, meetings, req }))],
    speeches: of('speech').map((text) => toSpeechText(text, standing(text))),
  }
}

type Coverage = {
  known: readonly ReportText[]
  meetings: readonly MeetingText[]
  req: PayloadRequest
}

/** Finds the public reports of these meetings. */
async function liveReports({ known, meetings, req }: Coverage): Promise<ReportText[]> {
  const found: ReportText[] = []
  for (const { key: meeting } of meetings) {
    const [row] = await query(
      req,
      sql`SELECT key, snapshot->>'title' AS title FROM live_documents
        WHERE state = 'live' AND kind = 'report' AND mentions @> ARRAY[${meeting}]::text[]
        AND snapshot->'meeting'->>'key' = ${meeting} LIMIT 1`,
    )
    if (!row || known.some(({ key }) => key === row.key)) continue
    found.push({
      genre: 'news',
      hasPicture: true,
      isIn: false,
      isLive: true,
      key: String(row.key),
      meeting,
      promisesFullText: false,
      speeches: [],
      title: String(row.title),
    })
  }
  return found
}
