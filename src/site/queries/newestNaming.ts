import type { SnapshotKind } from 'payload-newsroom/ledger'

type Input = {
  /** Place in the order that all rows come after, as a row of time and path: the cursor of a list. */
  readonly cursor?: string
  readonly kind: SnapshotKind
  /** How many of the newest are wanted, at most. */
  readonly limit: number
  /** What the common table expressions are called: `NAME`, and names that begin with it. */
  readonly name: string
  /** Who or what is named, an expression. */
  readonly named: string
  /** The array of names of a row: its mentions, or its keywords. */
  readonly names: string
}

/** So many months are asked before it is known whether somebody is named often. */
const first = 3
/** Somebody whom fewer documents name is found among all of them, by the index on names alone. */
const few = 60

/**
 * Common table expressions that find the newest documents of a kind that name somebody, as rows `path, kind, sort_at`,
 * for `WITH RECURSIVE`. Whoever is named often is found in the last months; whoever is named seldom, by the index on
 * names; for those who were named often, long ago, one month after another is asked. So what is read does not grow with
 * the archive: at most sixty documents, or months of those whom more name.
 */
export function newestNaming({ cursor, kind, limit, name, named, names }: Input): string {
  const isOfKind = `state = 'live' AND kind = '${kind}'`
  // Said so that no index answers it: the planner would go through that of all dates for each month.
  const ofKind = `${isOfKind} AND ${cursor === undefined ? 'true' : `NOT ((sort_at, path) >= ${cursor})`}`
  const end = (order: string) => `(SELECT newsroom_month(sort_at) FROM live_documents
    WHERE ${isOfKind}${cursor === undefined ? '' : ` AND (sort_at, path) < ${cursor}`}
    ORDER BY sort_at ${order}, path ${order} LIMIT 1)`
  const inMonth = (month: string) => `SELECT path, kind, sort_at FROM live_documents
    WHERE ${ofKind} AND newsroom_by_month(${names}, kind, sort_at) @> ARRAY[${named} || ' ${kind} ' || ${month}]`
  return `
${name}_ends AS MATERIALIZED (SELECT ${end('DESC')} AS newest, ${end('ASC')} AS oldest),
${name}_recent AS MATERIALIZED (
  SELECT found.* FROM ${name}_ends CROSS JOIN LATERAL generate_series(newest, newest - ${first - 1}, -1) AS month
    CROSS JOIN LATERAL (${inMonth('month')}) AS found),
${name}_few AS MATERIALIZED (
  SELECT path, kind, sort_at FROM live_documents
   WHERE (SELECT count(*) FROM ${name}_recent) < ${limit} AND ${ofKind} AND ${names} @> ARRAY[${named}]
   LIMIT ${few}),
${name}_months AS (
  SELECT newest - ${first} AS month, (SELECT count(*) FROM ${name}_recent) AS found FROM ${name}_ends
   WHERE (SELECT count(*) FROM ${name}_few) = ${few}
  UNION ALL
  SELECT month - 1, found + (SELECT count(*) FROM (${inMonth('month')}) AS here)
    FROM ${name}_months CROSS JOIN ${name}_ends WHERE found < ${limit} AND month >= oldest),
${name}_older AS MATERIALIZED (
  SELECT found.* FROM ${name}_months CROSS JOIN LATERAL (${inMonth('month')}) AS found),
${name} AS MATERIALIZED (
  SELECT path, kind, sort_at FROM (
    SELECT * FROM ${name}_few WHERE (SELECT count(*) FROM ${name}_few) < ${few}
    UNION SELECT * FROM ${name}_recent UNION SELECT * FROM ${name}_older) AS found
   ORDER BY sort_at DESC, path DESC LIMIT ${limit})`
}
