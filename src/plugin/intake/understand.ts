import type { DefaultDocumentIDType, PayloadRequest } from 'payload'

import type { DecisionAct, ManuscriptReading } from '../../domain/manuscripts/index.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'
import type { OpenedManuscript } from '../manuscripts/openManuscript.ts'

import { breaksOf } from '../../domain/manuscripts/index.ts'
import { toZoned } from '../../domain/time/clock.ts'
import { timeZoneOf } from '../config/locale.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { readFile } from '../files/storedFiles.ts'
import { findManuscript } from '../manuscripts/findKnown.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { readReceived } from '../manuscripts/readReceived.ts'
import { findDeskWords } from './findDeskWords.ts'
import { findRegister } from './findRegister.ts'

export type Understanding = {
  readonly opened: OpenedManuscript
  readonly reading: ManuscriptReading
}

type Received = {
  readonly bytes: Buffer
  readonly decisions?: readonly DecisionAct[]
  readonly fileName: string
  /** Day of filing, `YYYY-MM-DD`: settles years and relative days. */
  readonly filedOn?: string | undefined
  readonly req: PayloadRequest
}

/**
 * Reads a manuscript with what the newsroom knows: its register, its own words, and where editors said that items begin.
 *
 * @throws {ManuscriptProblem} when it cannot be read
 */
export async function understandReceived({
  bytes,
  decisions = [],
  filedOn,
  fileName,
  req,
}: Received): Promise<Understanding> {
  const received = { breaks: breaksOf(decisions), bytes, ...(filedOn && { filedOn }), fileName }
  return readReceived(received, async ({ text }) => ({
    register: await findRegister(text, req),
    words: await findDeskWords(req),
  }))
}

/**
 * Reads the stored file of a manuscript, as `understandReceived` does.
 *
 * @throws {ManuscriptProblem} when it cannot be read, or its file is missing
 */
export async function understandStored(
  manuscript: KnownManuscript,
  { decisions, req }: { readonly decisions: readonly DecisionAct[]; readonly req: PayloadRequest },
): Promise<Understanding> {
  const { bytes, fileName } = await readFileOf(manuscript, req)
  const filedOn = await filedOnOf(manuscript, req)
  return understandReceived({ bytes, decisions, filedOn, fileName, req })
}

type StoredFile = { readonly bytes: Buffer; readonly fileName: string }

/**
 * Reads the stored file of a manuscript.
 *
 * @throws {ManuscriptProblem} when it is missing
 */
export async function readStoredFile(
  manuscript: DefaultDocumentIDType,
  req: PayloadRequest,
): Promise<StoredFile> {
  return readFileOf((await findManuscript(manuscript, req)) ?? {}, req)
}

async function readFileOf(
  { filename: fileName = '' }: Pick<KnownManuscript, 'filename'>,
  { payload }: PayloadRequest,
): Promise<StoredFile> {
  const folder = collectionOf(payload, 'manuscripts').upload.staticDir ?? ''
  const bytes = fileName && (await readFile({ folder, name: fileName }))
  if (!bytes) throw new ManuscriptProblem({ fileName, key: 'missing' })
  return { bytes, fileName }
}

/** Day of filing by the newsroom's clock: settles years and relative days. */
export async function filedOnOf(
  { receivedAt }: Pick<KnownManuscript, 'receivedAt'>,
  req: PayloadRequest,
): Promise<string> {
  const instant = receivedAt ?? new Date().toISOString()
  return toZoned({ instant, timeZone: await timeZoneOf(req) }).day
}
