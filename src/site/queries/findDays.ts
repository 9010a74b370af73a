import type { Card } from 'payload-newsroom/ledger'

import { kindList, newsKinds } from 'payload-newsroom/ledger'

import { readerPool } from '../http/readerPool.ts'

/** A day on which something came out, `YYYY-MM-DD` on the newsroom's calendar, and how much. */
export type BusyDay = { readonly count: number; readonly day: string }

/** What a paper of record counts as an item. */
const ITEMS = `state = 'live' AND kind IN ${kindList(newsKinds)}`

/** The days of a month on which something came out. One stretch of the index on dates. */
export async function findBusyDays({
  month,
  timeZone,
}: {
  month: string
  timeZone: string
}): Promise<readonly BusyDay[]> {
  const { rows } = await readerPool.query<BusyDay>({
    name: 'busy days',
    text: `SELECT to_char(sort_at AT TIME ZONE $2, 'YYYY-MM-DD') AS day, count(*)::integer AS count
       FROM live_documents
      WHERE ${ITEMS} AND sort_at >= $1::date::timestamp AT TIME ZONE $2
        AND sort_at < ($1::date + interval '1 month')::timestamp AT TIME ZONE $2
      GROUP BY 1 ORDER BY 1`,
    values: [`${month}-01`, timeZone],
  })
  return rows
}

/** The first and the last month in which anything came out, `YYYY-MM`; undefined before the first release. */
export async function findSpan(
  timeZone: string,
): Promise<undefined | { readonly from: string; readonly to: string }> {
  const { rows } = await readerPool.query<{ from: null | string; to: null | string }>({
    name: 'span of the archive',
    text: `SELECT to_char(min(first) AT TIME ZONE $1, 'YYYY-MM') AS from, to_char(max(last) AT TIME ZONE $1, 'YYYY-MM') AS to
       FROM unnest($2::text[]) AS of(kind),
       LATERAL (SELECT min(sort_at) AS first, max(sort_at) AS last
                  FROM live_documents WHERE state = 'live' AND live_documents.kind = of.kind) AS span`,
    values: [timeZone, newsKinds],
  })
  const [span] = rows
  return span?.from && span.to ? { from: span.from, to: span.to } : undefined
}

/**
 * The last month of each year in which anything came out, `YYYY-MM`, the latest first. One step of the index on dates a
 * year and a kind, however many years lie between them empty.
 */
export async function findYears(timeZone: string): Promise<readonly string[]> {
  const { rows } = await readerPool.query<{ month: string }>({
    name: 'years of the archive',
    text: `WITH RECURSIVE latest AS (
         SELECT ${lastBefore("'infinity'")} AS at
         UNION ALL
         SELECT ${lastBefore("date_trunc('year', at AT TIME ZONE $1) AT TIME ZONE $1")}
           FROM latest WHERE at IS NOT NULL)
       SELECT to_char(at AT TIME ZONE $1, 'YYYY-MM') AS month FROM latest WHERE at IS NOT NULL`,
    values: [timeZone, newsKinds],
  })
  return rows.map(({ month }) => month)
}

/** SQL expression for the time of the last item before another; `$2` are the kinds. */
const lastBefore = (before: string): string =>
  `(SELECT max(last) FROM unnest($2::text[]) AS of(kind),
     LATERAL (SELECT max(sort_at) AS last FROM live_documents
               WHERE state = 'live' AND live_documents.kind = of.kind AND sort_at < ${before}) AS span)`

/** The nearest months before and after a month in which anything came out, `YYYY-MM`. */
export async function findMonthsAround({
  month,
  timeZone,
}: {
  month: string
  timeZone: string
}): Promise<{ readonly next?: string; readonly previous?: string }> {
  const { rows } = await readerPool.query<{ next: null | string; previous: null | string }>({
    name: 'months around',
    text: `SELECT to_char(max(last) AT TIME ZONE $3, 'YYYY-MM') AS previous,
         to_char(min(first) AT TIME ZONE $3, 'YYYY-MM') AS next
       FROM unnest($2::text[]) AS of(kind),
       LATERAL (SELECT max(sort_at) AS last FROM live_documents
                 WHERE state = 'live' AND live_documents.kind = of.kind
                   AND sort_at < $1::date::timestamp AT TIME ZONE $3) AS before,
       LATERAL (SELECT min(sort_at) AS first FROM live_documents
                 WHERE state = 'live' AND live_documents.kind = of.kind
                   AND sort_at >= ($1::date + interval '1 month')::timestamp AT TIME ZONE $3) AS after`,
    values: [`${month}-01`, newsKinds, timeZone],
  })
  const { next, previous } = rows[0] ?? {}
  return { ...(next && { next }), ...(previous && { previous }) }
}

/** Everything of one day, newest first; two hundred items at most. */
export async function findCardsOfDay({
  day,
  timeZone,
}: {
  day: string
  timeZone: string
}): Promise<readonly Card[]> {
  const { rows } = await readerPool.query<{ card: Card }>({
    name: 'cards of a day',
    text: `SELECT card FROM live_documents
      WHERE ${ITEMS} AND sort_at >= $1::date::timestamp AT TIME ZONE $2
        AND sort_at < ($1::date + 1)::timestamp AT TIME ZONE $2
      ORDER BY sort_at DESC, path DESC LIMIT 200`,
    values: [day, timeZone],
  })
  return rows.map(({ card }) => card)
}

/** A report as it stood in print: on which page, under which name of the page. */
export type PrintedCard = { readonly card: Card; readonly page: string; readonly pageName: string }

/** What the printed paper of a day carried, in the order of its pages. */
export async function findEdition(day: string): Promise<readonly PrintedCard[]> {
  const { rows } = await readerPool.query<PrintedCard>({
    name: 'edition',
    text: `SELECT card, coalesce(snapshot #>> '{print,page}', '') AS page,
        coalesce(snapshot #>> '{print,pageName}', '') AS "pageName"
       FROM live_documents
      WHERE state = 'live' AND kind = 'report' AND snapshot #>> '{print,date}' = $1
      ORDER BY page, sort_at, path LIMIT 200`,
    values: [day],
  })
  return rows
}

/** The days of the printed papers around a day, nearest first. */
export async function findEditionsAround(day: string): Promise<{
  readonly next: string | undefined
  readonly previous: string | undefined
}> {
  const { rows } = await readerPool.query<{ next: null | string; previous: null | string }>({
    name: 'editions around',
    text: `SELECT
      (SELECT max(snapshot #>> '{print,date}') FROM live_documents
        WHERE state = 'live' AND kind = 'report' AND snapshot #>> '{print,date}' < $1) AS previous,
      (SELECT min(snapshot #>> '{print,date}') FROM live_documents
        WHERE state = 'live' AND kind = 'report' AND snapshot #>> '{print,date}' > $1) AS next`,
    values: [day],
  })
  return { next: rows[0]?.next ?? undefined, previous: rows[0]?.previous ?? undefined }
}
