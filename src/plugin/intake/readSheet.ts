import type { PayloadRequest } from 'payload'

import type { ManuscriptSheet, SheetArrival } from '../../domain/manuscripts/index.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { DeskRow } from './deskRow.ts'

import { decidedPunctuation, namesIn, noSheet, toSheet } from '../../domain/manuscripts/index.ts'
import { repairedOf } from '../../domain/manuscripts/sharePictures.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { findNamesakes } from './findRegister.ts'
import { pictureUrlOf } from './manuscriptPicture.ts'
import { mayDecideOn, stateOf } from './manuscriptState.ts'
import { besideText } from './storedReading.ts'
import { understandStored } from './understand.ts'

type Asking = { readonly req: PayloadRequest; readonly staff: Staff }

/** The sheet of a manuscript for one of the staff: see `ManuscriptSheet`. */
export async function readSheet(row: DeskRow, { req, staff }: Asking): Promise<ManuscriptSheet> {
  const { decisions, known, revision, sender } = row
  const about = await aboutText(row, req)
  return {
    ...about,
    arrival: await arrivalOf(row, req),
    decisions,
    file: { name: known.filename ?? '', url: fileUrlOf(known.filename ?? '', req) },
    mayDecide: known.outcome === 'toCheck' && mayDecideOn(known, staff),
    revision,
    sender,
    state: await stateOf(known, { req, staff }),
    title: known.title,
  }
}

async function arrivalOf({ arrival }: DeskRow, req: PayloadRequest): Promise<SheetArrival> {
  const { enclosed: ids, ...rest } = arrival
  if (ids.length === 0) return { ...rest, enclosed: [] }
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    select: { alt: true, filename: true, sizes: true },
    where: { id: { in: [...ids] } },
  })
  const found = docs.map(toObject).map(({ alt, filename, id, sizes }) => ({
    id: toText(id) ?? '',
    title: toText(alt) ?? toText(filename) ?? '',
    url: smallestOf(sizes),
  }))
  // In the order in which they came, without those that were deleted.
  const enclosed = ids.flatMap((id) => found.find((each) => each.id === toText(id)) ?? [])
  return {
    ...rest,
    enclosed: enclosed.map(({ url, ...each }) => ({ ...each, ...(url && { url }) })),
  }
}

/** Address of the smallest size of a picture. */
const smallestOf = (sizes: unknown): string | undefined =>
  Object.values(toObject(sizes))
    .map(toObject)
    .flatMap(({ url, width }) =>
      typeof url === 'string' && typeof width === 'number' ? [{ url, width }] : [],
    )
    .toSorted((one, other) => one.width - other.width)[0]?.url

async function aboutText(row: DeskRow, req: PayloadRequest) {
  const stored = await readingOf(row, req)
  if (!stored) return { ...noSheet, notes: [], pictures: [], punctuation: [] }
  const { decisions, known } = row
  const { reading } = stored
  const register = await findNamesakes(namesIn(reading, decisions), req)
  return {
    ...toSheet({ decisions, reading, register }),
    notes: stored.notes.map((note) => ({
      ...note,
      paragraph: repairedOf(note.paragraph, reading),
    })),
    pictures: stored.pictures.map(({ caption, crop, paragraph }, number) => ({
      caption,
      ...(crop && { isCropped: true }),
      paragraph: repairedOf(paragraph, reading),
      url: pictureUrlOf({ manuscript: known.manuscript, number }, req),
    })),
    punctuation: decidedPunctuation(reading, decisions),
  }
}

/** The stored reading; one of earlier versions, which holds no text, is made again from the file. */
async function readingOf({ decisions, known, stored }: DeskRow, req: PayloadRequest) {
  if (stored || known.outcome !== 'imported') return stored
  const { opened, reading } = await understandStored(known, { decisions, req })
  return { ...besideText(opened), reading }
}

const fileUrlOf = (name: string, { payload }: PayloadRequest): string =>
  `${payload.config.routes.api}/manuscripts/file/${encodeURIComponent(name)}`
