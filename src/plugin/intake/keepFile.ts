import type { DataFromCollectionSlug, DefaultDocumentIDType, PayloadRequest } from 'payload'

import path from 'node:path'

import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'

import { cutText } from '../../domain/text/cutText.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { toOneLine } from '../../domain/text/isBlank.ts'

type Row = DataFromCollectionSlug<'manuscripts'>

/** What is known of a manuscript beside its file. */
export type Particulars = {
  /** Pictures that came with it. */
  readonly enclosed?: readonly DefaultDocumentIDType[]
  /** Sent by somebody whom the newsroom does not know. */
  readonly isStranger?: boolean
  /** What was written beside it, and what came with it and could not be taken in. */
  readonly letter?: string
  readonly sender?: string
  /** Typed by whoever sends it; otherwise it is the file name until the manuscript is read. */
  readonly title?: string
  readonly way: NonNullable<Row['way']>
}

type Kept = Particulars & {
  readonly bytes: Buffer
  readonly fileName: string
  readonly opened: OpenedManuscript
  readonly req: PayloadRequest
}

const LONGEST_SENDER = 80
const LONGEST_TITLE = 200
const LONGEST_LETTER = 10_000

/** Stores a manuscript exactly as received, to be read. */
export async function keepFile({
  bytes,
  enclosed = [],
  fileName,
  isStranger = false,
  letter,
  opened,
  req,
  sender,
  title,
  way,
}: Kept): Promise<DefaultDocumentIDType> {
  const doc = await req.payload.create({
    collection: 'manuscripts',
    data: {
      enclosed: [...enclosed],
      isStranger,
      ...(letter && { letter: cutText(fitText(letter), LONGEST_LETTER) }),
      outcome: 'reading' as const,
      receivedAt: new Date().toISOString(),
      ...(sender && { sender: lineOf(sender, LONGEST_SENDER) }),
      sha256: opened.sha256,
      title: lineOf(title ?? path.parse(fileName).name, LONGEST_TITLE),
      way,
    },
    depth: 0,
    file: {
      data: bytes,
      mimetype: opened.mimeType,
      name: path.basename(fileName),
      size: bytes.length,
    },
    // The importer stores what it got, for whoever may import.
    overrideAccess: true,
    req,
  })
  return doc.id
}

/** One line without characters that no text may hold: whoever sends a file is asked nothing again. */
const lineOf = (text: string, most: number): string => toOneLine(fitText(text)).slice(0, most)
