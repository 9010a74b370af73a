import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { DraftText } from '../../domain/dashboard/draftText.ts'
import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { DocumentKey } from '../../domain/ledger/snapshot.ts'
import type { TextState } from '../../domain/review/textState.ts'
import type { Message } from '../translations/messages.ts'

import { isReviewed, keyOf } from '../../domain/ledger/kinds.ts'
import { textState } from '../../domain/review/textState.ts'
import { timeZoneOf } from '../config/locale.ts'
import { reviewPlanOf } from '../config/reviewPlan.ts'
import { query } from '../database/query.ts'
import { publicStates } from '../ledger/liveKeys.ts'
import { stateLabel } from '../review/stateLabel.ts'
import { translate } from '../translations/messages.ts'
import { findReleases, isScheduled } from './findOpenWork.ts'
import { findTexts } from './findTexts.ts'
import { readTexts } from './readTexts.ts'

type Input = {
  readonly collection: PublicCollection
  readonly ids: readonly string[]
  readonly req: PayloadRequest
}

/** What a list says of each document in the caller's language, by id: public, corrected, withdrawn, planned, its stage. */
export async function readStates({
  collection,
  ids,
  req,
}: Input): Promise<Readonly<Record<string, readonly string[]>>> {
  if (ids.length === 0) return {}
  const keys = ids.map((id) => keyOf(collection, id))
  const [states, corrected, texts, planned, timeZone] = await Promise.all([
    publicStates(req, keys),
    correctedAmong(req, keys),
    isReviewed(collection) ? readOf(req, ids) : new Map<string, DraftText>(),
    plannedTimes(req),
    timeZoneOf(req),
  ])
  const say = (message: Message) => translate(req, message)
  const labelOf = (known: TextState) =>
    stateLabel({ plan: reviewPlanOf(req.payload), req, state: known, timeZone })
  const stateOf = (id: string): readonly string[] => {
    const key = keyOf(collection, id)
    const text = texts.get(key)
    const at = planned.get(key)
    const state = states.get(key)
    if (state === 'withdrawn') return [say({ key: 'calendar.withdrawn' })]
    const isChanged = text !== undefined && !text.isPublic
    return [
      ...(state === 'live'
        ? [say({ key: isChanged ? 'status.releasedWithChanges' : 'status.released' })]
        : []),
      ...(state === 'live' && corrected.has(key) ? [say({ key: 'status.corrected' })] : []),
      ...(at === undefined
        ? underwayWords(text, { isLive: state === 'live', labelOf, req })
        : [labelOf({ at, kind: 'planned' })]),
    ]
  }
  return Object.fromEntries(ids.map((id) => [id, stateOf(id)]))
}

/** How far a text has come that is not public in its newest form. */
function underwayWords(
  text: DraftText | undefined,
  {
    isLive,
    labelOf,
    req,
  }: {
    readonly isLive: boolean
    readonly labelOf: (state: TextState) => string
    readonly req: PayloadRequest
  },
): readonly string[] {
  const state = text && textState(text)
  if (state && state.kind !== 'draft' && state.kind !== 'released') return [labelOf(state)]
  return isLive ? [] : [translate(req, { key: 'board.stateDraft' })]
}

async function readOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DraftText>> {
  const texts = await readTexts(req, await findTexts(req, { ids }))
  return new Map(texts.map((text) => [text.key, text]))
}

async function plannedTimes(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const releases = await findReleases(req, isScheduled)
  return new Map(
    releases.flatMap(({ at, documents }) => documents.map(({ subject }) => [subject, at] as const)),
  )
}

/** Documents that were corrected after their release. */
async function correctedAmong(
  req: PayloadRequest,
  keys: readonly DocumentKey[],
): Promise<ReadonlySet<string>> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT subject FROM publications WHERE event = 'corrected' AND subject IN ${[...keys]}`,
  )
  return new Set(rows.map(({ subject }) => String(subject)))
}
