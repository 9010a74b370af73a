import type { Card, CorrectionSnapshot, Snapshot } from 'payload-newsroom/publications'

import { readers } from '../readers.ts'

/** A row of `live_documents`, with the cards of the live documents around it. */
export type FoundDocument =
  | {
      /** Texts to read this one beside: the speeches of a report; the newest reports of a speech, six at most. */
      readonly counterparts: readonly Counterpart[]
      /** Live corrections of this document, newest first. */
      readonly corrections: readonly CorrectionSnapshot[]
      readonly firstReleasedAt: string
      /** Live documents that this one points at. */
      readonly pointedAt: readonly Card[]
      /** Live documents that point at this one, newest first, the newest 24 of each kind. */
      readonly pointing: readonly Card[]
      readonly releasedAt: string
      readonly snapshot: Snapshot
      readonly state: 'live'
    }
  | { readonly notice: null | string; readonly state: 'withdrawn' }
  | { readonly state: 'redirect'; readonly target: string }

type Around = Pick<
  Extract<FoundDocument, { state: 'live' }>,
  'corrections' | 'counterparts' | 'pointedAt' | 'pointing'
>

/** `firstReleasedAt` is null where it was never public, or is no more. */
type Neighbours = Around & { readonly firstReleasedAt: null | string }

/** The text of another live document. `html` is as rendered at its release. */
export type Counterpart = {
  readonly html: string
  readonly key: string
  readonly path: string
  readonly title: string
}

/**
 * Everything a document's page needs, in one round trip. What points at it is found by the index on mentions and
 * then ordered: walking the index on dates instead is slow for whoever is seldom mentioned.
 */
const POINTING = `
pointing AS MATERIALIZED (
  SELECT other.path, other.sort_at,
         row_number() OVER (PARTITION BY other.kind ORDER BY other.sort_at DESC, other.path DESC) AS place
    FROM document JOIN live_documents other ON other.mentions @> ARRAY[document.key]
   WHERE document.kind <> 'section'
     AND other.state = 'live' AND other.kind IN ('meeting', 'report', 'speech'))`

const AROUND = `
  (SELECT coalesce(jsonb_agg(other.snapshot ORDER BY other.sort_at DESC, other.path DESC), '[]')
     FROM live_documents other
    WHERE other.mentions @> ARRAY[document.key] AND other.state = 'live' AND other.kind = 'correction') AS corrections,
  (SELECT coalesce(jsonb_agg(other.card), '[]')
     FROM live_documents other
    WHERE other.key = ANY (document.mentions) AND other.state = 'live') AS "pointedAt",
  (SELECT coalesce(jsonb_agg(other.card ORDER BY pointing.sort_at DESC, pointing.path DESC), '[]')
     FROM pointing JOIN live_documents other USING (path)
    WHERE pointing.place <= 24) AS pointing,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('html',
            concat(other.snapshot ->> 'leadHtml', other.snapshot ->> 'bodyHtml'),
            'key', other.key, 'path', other.path, 'title', other.card ->> 'title')
            ORDER BY other.sort_at DESC, other.path DESC), '[]')
     FROM live_documents other
    WHERE other.state = 'live' AND CASE document.kind
      WHEN 'report' THEN other.kind = 'speech' AND other.key = ANY (document.mentions)
      WHEN 'speech' THEN other.kind = 'report'
        AND other.path IN (SELECT path FROM pointing WHERE place <= 6) END) AS counterparts
FROM document`

const DOCUMENT = `
WITH document AS MATERIALIZED (
  SELECT * FROM live_documents WHERE path = $1), ${POINTING}
SELECT state, target, notice, snapshot,
  ${instant('released_at')} AS "releasedAt",
  ${instant('coalesce(first_released_at, released_at)')} AS "firstReleasedAt", ${AROUND}`

const NEIGHBOURS = `
WITH document AS MATERIALIZED (
  SELECT $1::text AS key, $2::text AS kind, $3::text[] AS mentions), ${POINTING}
SELECT (SELECT ${instant('coalesce(first_released_at, released_at)')}
          FROM live_documents WHERE key = $1 AND state = 'live' LIMIT 1) AS "firstReleasedAt", ${AROUND}`

/** What is at a path, whatever its state; undefined where nothing ever was. */
export async function findDocument({ path }: { path: string }): Promise<FoundDocument | undefined> {
  const { rows } = await readers.query<FoundDocument>({
    name: 'document',
    text: DOCUMENT,
    values: [path],
  })
  return rows[0]
}

/** The live documents around one that may not be public itself, by what its snapshot mentions. */
export async function findNeighbours({ key, kind, related }: Snapshot): Promise<Neighbours> {
  const { rows } = await readers.query<Neighbours>({
    name: 'neighbours',
    text: NEIGHBOURS,
    values: [key, kind, related],
  })
  return (
    rows[0] ?? {
      corrections: [],
      counterparts: [],
      firstReleasedAt: null,
      pointedAt: [],
      pointing: [],
    }
  )
}

const PICTURE_FILE = `
SELECT file ->> 'mimeType' AS "mimeType"
  FROM live_documents, jsonb_array_elements(snapshot -> 'files') AS file
 WHERE state = 'live' AND kind = 'picture'
   AND snapshot -> 'files' @> jsonb_build_array(jsonb_build_object('filename', $1::text))
   AND file ->> 'filename' = $1
 LIMIT 1`

/** The file of a live picture, and the type it is served with. */
export async function findPictureFile({
  filename,
}: {
  filename: string
}): Promise<undefined | { readonly mimeType: string }> {
  const { rows } = await readers.query<{ mimeType: string }>({
    name: 'picture file',
    text: PICTURE_FILE,
    values: [filename],
  })
  return rows[0]
}

/** ISO 8601 in UTC, as the snapshots write it. */
function instant(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
}
