import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { ReleasedText } from '../../domain/ledger/releasedText.ts'
import type { DocumentKey, Snapshot } from '../../domain/ledger/snapshot.ts'

import { keyOf } from '../../domain/ledger/kinds.ts'
import { releasedText } from '../../domain/ledger/releasedText.ts'
import { ask } from '../database/query.ts'
import { publicText } from '../values/publicAddress.ts'

type Texts = ReadonlyMap<DocumentKey, ReleasedText>

/** Batch of one request: ten documents of a list are one query, and so are three forms of one text. */
type Round = {
  readonly keys: Set<DocumentKey>
  readonly texts: Promise<Texts>
}

const rounds = new WeakMap<object, Round>()
const known = new WeakMap<object, Map<DocumentKey, Promise<ReleasedText | undefined>>>()

type Input = { collection: PublicCollection; id: number | string; req: PayloadRequest }

/** Reads the text of a document as it was released, from its live row alone; `undefined` when it is not public. */
export function readReleasedText({
  collection,
  id,
  req,
}: Input): Promise<ReleasedText | undefined> {
  const texts = known.get(req.context) ?? new Map<DocumentKey, Promise<ReleasedText | undefined>>()
  known.set(req.context, texts)
  const key = keyOf(collection, String(id))
  const text = texts.get(key) ?? inRound(key, req)
  texts.set(key, text)
  return text
}

async function inRound(key: DocumentKey, req: PayloadRequest): Promise<ReleasedText | undefined> {
  const { context } = req
  let round = rounds.get(context)
  if (!round) {
    const keys = new Set<DocumentKey>()
    const texts = new Promise<Texts>((resolve, reject) => {
      // Waits until every field of the response has asked.
      setImmediate(() => {
        rounds.delete(context)
        readTexts([...keys], req).then(resolve, reject)
      })
    })
    round = { keys, texts }
    rounds.set(context, round)
  }
  round.keys.add(key)
  return (await round.texts).get(key)
}

async function readTexts(
  keys: readonly DocumentKey[],
  { payload }: PayloadRequest,
): Promise<Texts> {
  const rows = await ask(payload, {
    text: `SELECT key, snapshot FROM live_documents WHERE state = 'live' AND key = ANY ($1)`,
    values: [keys],
  })
  return new Map(
    rows.flatMap(({ key, snapshot }) => {
      // Column of the ledger, written by releases alone.
      const text = releasedText(snapshot as Snapshot)
      return text ? [[String(key), publicText(text, payload)]] : []
    }),
  )
}
