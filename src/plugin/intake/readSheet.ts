import type { PayloadRequest } from 'payload'

import type { ManuscriptSheet } from '../../domain/manuscripts/index.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { DeskRow } from './deskRow.ts'

import { decidedPunctuation, namesIn, noSheet, toSheet } from '../../domain/manuscripts/index.ts'
import { repairedOf } from '../../domain/manuscripts/sharePictures.ts'
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
    decisions,
    file: { name: known.filename ?? '', url: fileUrlOf(known.filename ?? '', req) },
    mayDecide: known.outcome === 'toCheck' && mayDecideOn(known, staff),
    revision,
    sender,
    state: await stateOf(known, { req, staff }),
    title: known.title,
  }
}

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
    pictures: stored.pictures.map(({ caption, paragraph }, number) => ({
      caption,
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
