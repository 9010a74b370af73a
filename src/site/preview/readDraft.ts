import type { Preview } from 'payload-newsroom/preview'

import type { PreviewOutcome, PreviewVisit } from './createPreviewProps.ts'
import type { ToShow } from './toPreviewedPage.ts'

import { apiRoute } from '../http/apiRoute.ts'
import { askNewsroom } from './askNewsroom.ts'
import { nothing } from './createPreviewProps.ts'
import { toPreviewedPage } from './toPreviewedPage.ts'
import { withPicturesAt } from './withPicturesAt.ts'

/** A draft as its page would be, and what the newsroom is told above it. */
export type ShownDraft = ToShow & {
  readonly editPath: string
  /** Whether readers have exactly this text. */
  readonly isReleased: boolean
  readonly missing: readonly string[]
  readonly savedAt: string
}

/** The newest saved revision of a document, for whoever is signed in at the newsroom. */
export async function readDraft({
  chrome,
  query: { id, key: collection },
  request,
}: PreviewVisit): Promise<PreviewOutcome<ShownDraft>> {
  if (typeof collection !== 'string' || typeof id !== 'string') return nothing
  const told = await askNewsroom({
    path: `/newsroom/preview?document=${encodeURIComponent(`${collection}:${id}`)}`,
    request,
  })
  if (told.status === 403) return { kind: 'notice', notice: 'notSignedIn', status: 401 }
  if (told.status !== 200) return nothing
  // Our own endpoint's answer, by its type.
  const { isReleased, missing, snapshot, ...drafts } = withPicturesAt(
    `${apiRoute}/media/file/`,
    told.body as Preview,
  )
  const shown = snapshot && (await toPreviewedPage(chrome, { ...drafts, isReleased, snapshot }))
  if (!shown) return { kind: 'notice', notice: 'cannotDraw', status: 200 }
  const editPath = `/admin/collections/${collection}/${id}`
  return {
    kind: 'shown',
    shown: { ...shown, editPath, isReleased, missing, savedAt: drafts.savedAt },
    status: 200,
  }
}
