import type { Snapshot, SnapshotKind } from 'payload-newsroom/ledger'

import type { PageResult } from '../http/pageResult.ts'
import type { FoundDocument } from './findDocument.ts'
import type { Question } from './visit.ts'

import { messagesOf } from '../messages/messages.ts'
import { findDocument } from './findDocument.ts'

type Live = Extract<FoundDocument, { state: 'live' }>

/** What a view is made of: the snapshot, the live documents around it, and the visit. */
export type Material<Kind extends SnapshotKind> = Omit<Live, 'snapshot' | 'state'> & {
  readonly snapshot: Extract<Snapshot, { kind: Kind }>
  readonly visit: Pick<Question, 'chrome'>
}

/** Reads the document of one kind at the path: shown, moved, withdrawn or missing. */
export const readLiveDocument =
  <Kind extends SnapshotKind, View>({
    kind,
    toView,
  }: {
    kind: Kind
    toView: (material: Material<Kind>) => View
  }) =>
  async (visit: Question): Promise<PageResult<View>> => {
    const found = await findDocument(visit)
    if (found?.state !== 'live') return readAbsence(found, visit)
    const asked = { kind, snapshot: found.snapshot }
    return isOfKind(asked)
      ? { kind: 'shown', view: toView({ ...found, snapshot: asked.snapshot, visit }) }
      : { kind: 'missing' }
  }

/** A path that no page of its own draws: moved, withdrawn or missing, whatever else it may hold. */
export const readNothing = async (visit: Question): Promise<PageResult<never>> =>
  readAbsence(await findDocument(visit), visit)

function readAbsence(
  found: FoundDocument | undefined,
  { chrome }: Pick<Question, 'chrome'>,
): PageResult<never> {
  if (found?.state === 'redirect') return { kind: 'moved', target: found.target }
  if (found?.state === 'withdrawn')
    return { kind: 'withdrawn', notice: found.notice ?? messagesOf(chrome.language).withdrawn }
  return { kind: 'missing' }
}

/** A type guard: the compiler cannot narrow by a type parameter. */
const isOfKind = <Kind extends SnapshotKind>(asked: {
  kind: Kind
  snapshot: Snapshot
}): asked is { kind: Kind; snapshot: Extract<Snapshot, { kind: Kind }> } =>
  asked.snapshot.kind === asked.kind
