import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { DecidedItem, ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { SharedPicture } from '../../domain/manuscripts/sharePictures.ts'
import type { ManuscriptPicture } from '../manuscripts/documentText.ts'

import { sharePictures } from '../../domain/manuscripts/sharePictures.ts'
import { savePictures } from './savePictures.ts'

/** Picture of a draft, and the number of the repaired paragraph it stands in or behind. */
export type DraftPicture = {
  /** Undefined where nobody can show it. */
  readonly id: DefaultDocumentIDType | undefined
  readonly paragraph: number
}
export type ItemDrafts = {
  readonly report: readonly DraftPicture[]
  readonly speech: readonly DraftPicture[]
}

type Sharing = {
  readonly items: readonly DecidedItem[]
  readonly manuscript: DefaultDocumentIDType
  readonly pictures: readonly ManuscriptPicture[]
  readonly reading: ManuscriptReading
  readonly req: PayloadRequest
}

/** Saves the pictures of a manuscript, and says which belong to the drafts of each item. */
export async function shareKept({
  items,
  manuscript,
  pictures,
  reading,
  req,
}: Sharing): Promise<readonly ItemDrafts[]> {
  const kept = await savePictures({ manuscript, pictures, req })
  const paragraphs = pictures.map(({ paragraph }) => paragraph)
  const withIds = (shared: readonly SharedPicture[]) =>
    shared.map(({ paragraph, picture }) => ({ id: kept[picture], paragraph }))
  return sharePictures({ items, paragraphs, reading }).map(({ report, speech }) => ({
    report: withIds(report),
    speech: withIds(speech),
  }))
}
