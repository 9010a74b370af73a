import type { Card, CorrectionSnapshot, Snapshot } from 'payload-newsroom/ledger'

import { kindList, pointingKinds } from 'payload-newsroom/ledger'
import { secondText } from 'payload-newsroom/time'

import { noteDocument } from '../http/cacheTags.ts'
import { readerPool } from '../http/readerPool.ts'
import { newestNaming } from './newestNaming.ts'

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

/** Both times are null where it was never public, or is no more. */
type Neighbours = Around & {
  readonly firstReleasedAt: null | string
  readonly releasedAt: null | string
}

/** The text of another live document. `html` is as rendered at its release. */
export type Counterpart = {
  readonly html: string
  readonly key: string
  readonly path: string
  readonly title: string
}

/** Of each kind, so many of the newest that point at a document are shown. */
const shown = 24
const order = 'ORDER BY sort_at DESC, path DESC'

/**
 * What points at somebody: common table expressions, the last of them `pointing`. Whom every third report may name is
 * not looked for among all of them.
 */
const NAMING = `${pointingKinds
  .map((kind) =>
    newestNaming({
      kind,
      limit: shown,
      name: `pointing_${kind}`,
      named: '(SELECT key FROM document)',
      names: 'mentions',
    }),
  )
  .join(',')},
pointing AS MATERIALIZED (
  ${pointingKinds.map((kind) => `SELECT * FROM pointing_${kind}`).join(' UNION ALL ')})`

/** What points at a text, which few do: it is found by the index on mentions and then ordered. */
const POINTING = `
found AS MATERIALIZED (
  SELECT other.path, other.kind, other.sort_at FROM document CROSS JOIN live_documents other
   WHERE document.kind <> 'section' AND other.mentions @> ARRAY[document.key] AND other.state = 'live'
     AND other.kind IN ${kindList(pointingKinds)}),
pointing AS MATERIALIZED (
  SELECT path, kind, sort_at FROM (
    SELECT *, row_number() OVER (PARTITION BY kind ${order}) AS place FROM found) AS placed
   WHERE place <= ${shown})`

const AROUND = `
  (SELECT coalesce(jsonb_agg(other.snapshot ORDER BY other.sort_at DESC, other.path DESC), '[]')
     FROM live_documents other
    WHERE other.mentions @> ARRAY[document.key] AND other.state = 'live' AND other.kind = 'correction') AS corrections,
  (SELECT coalesce(jsonb_agg(other.card), '[]')
     FROM live_documents other
    WHERE other.key = ANY (document.mentions) AND other.state = 'live') AS "pointedAt",
  (SELECT coalesce(jsonb_agg(other.card ORDER BY pointing.sort_at DESC, pointing.path DESC), '[]')
     FROM pointing JOIN live_documents other USING (path)) AS pointing,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('html',
            concat(other.snapshot ->> 'leadHtml', other.snapshot ->> 'bodyHtml'),
            'key', other.key, 'path', other.path, 'title', other.card ->> 'title')
            ORDER BY other.sort_at DESC, other.path DESC), '[]')
     FROM (
       SELECT path FROM live_documents WHERE document.kind = 'report' AND key = ANY (document.mentions)
          AND state = 'live' AND kind = 'speech'
       UNION ALL
       (SELECT path FROM pointing WHERE document.kind = 'speech' AND kind = 'report' ${order} LIMIT 6)) AS beside
     JOIN live_documents other USING (path)) AS counterparts
FROM document`

/** Everything a document's page needs, in one round trip. */
const documentBy = (pointing: string) => `
WITH RECURSIVE document AS MATERIALIZED (
  SELECT * FROM live_documents WHERE path = $1), ${pointing}
SELECT state, target, notice, snapshot,
  ${secondText('released_at')} AS "releasedAt",
  ${secondText('coalesce(first_released_at, released_at)')} AS "firstReleasedAt", ${AROUND}`

const neighboursBy = (pointing: string) => `
WITH RECURSIVE document AS MATERIALIZED (
  SELECT $1::text AS key, $2::text AS kind, $3::text[] AS mentions), ${pointing}
SELECT (SELECT ${secondText('coalesce(first_released_at, released_at)')}
          FROM live_documents WHERE key = $1 AND state = 'live' LIMIT 1) AS "firstReleasedAt",
       (SELECT ${secondText('released_at')}
          FROM live_documents WHERE key = $1 AND state = 'live' LIMIT 1) AS "releasedAt", ${AROUND}`

/** Both find the same; which is the faster goes by whether a text is asked for or somebody. */
const statements = {
  somebody: { document: documentBy(NAMING), neighbours: neighboursBy(NAMING) },
  text: { document: documentBy(POINTING), neighbours: neighboursBy(POINTING) },
} as const

const SOMEBODY = /^\/(?:people|reporters)\//u

/** What is at a path, whatever its state; undefined where nothing ever was. */
export async function findDocument({ path }: { path: string }): Promise<FoundDocument | undefined> {
  const asked = SOMEBODY.test(path) ? 'somebody' : 'text'
  const { rows } = await readerPool.query<FoundDocument>({
    name: `document: ${asked}`,
    text: statements[asked].document,
    values: [path],
  })
  noteDocument()
  return rows[0]
}

/** The live documents around one that may not be public itself, by what its snapshot mentions. */
export async function findNeighbours({ key, kind, related }: Snapshot): Promise<Neighbours> {
  const asked = kind === 'person' || kind === 'reporter' ? 'somebody' : 'text'
  const { rows } = await readerPool.query<Neighbours>({
    name: `neighbours: ${asked}`,
    text: statements[asked].neighbours,
    values: [key, kind, related],
  })
  return (
    rows[0] ?? {
      corrections: [],
      counterparts: [],
      firstReleasedAt: null,
      pointedAt: [],
      pointing: [],
      releasedAt: null,
    }
  )
}

const PICTURE_FILE = `
SELECT key, file ->> 'mimeType' AS "mimeType"
  FROM live_documents, jsonb_array_elements(snapshot -> 'files') AS file
 WHERE state = 'live' AND kind = 'picture'
   AND snapshot -> 'files' @> jsonb_build_array(jsonb_build_object('filename', $1::text))
   AND file ->> 'filename' = $1
 LIMIT 1`

/** The file of a live picture, and the type it is served with. */
export async function findPictureFile(
  filename: string,
): Promise<undefined | { readonly mimeType: string }> {
  const { rows } = await readerPool.query<{ mimeType: string }>({
    name: 'picture file',
    text: PICTURE_FILE,
    values: [filename],
  })
  noteDocument()
  return rows[0]
}
