import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { createHash } from 'node:crypto'
import path from 'node:path'

import type { KnownCopy } from '../../domain/manuscripts/outcome.ts'
import type { KnownManuscript } from '../manuscripts/findKnown.ts'

import { languageOf } from '../../domain/language/language.ts'
import { may } from '../../domain/staff/roles.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { nameByType } from '../manuscripts/openManuscript.ts'
import { openReceived, typeOfOpened } from '../manuscripts/readReceived.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translate } from '../translations/messages.ts'
import { apiError, toApiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { isImporter } from './noteOutcome.ts'

/**
 * Checks a new file before a byte of it is written, whatever way it came: it must be readable, and not taken in before.
 * Stores its fingerprint and names the file by it, so that no two share a name. Refuses a replacement: a manuscript
 * stays as received.
 */
export const refuseReplacedFile: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { file } = req
  if (!file) return args
  if (operation === 'update') throw apiError(req, { key: 'manuscript.asReceived', status: 403 })
  // Payload checks rights after this hook: without them nothing is parsed.
  if (!args.overrideAccess && !may(readStaff(req), 'file')) return args
  const mimetype =
    typeOfOpened(file.data) ?? (await open(req, { bytes: file.data, fileName: file.name }))
  const sha256 = createHash('sha256').update(file.data).digest('hex')
  await lockUpload({ collection: 'manuscripts', req, sha256 })
  const known = await findKnown(sha256, req)
  if (known) throw refusalOfCopy(known, req)
  req.file = {
    ...file,
    mimetype,
    name: nameOf({ fileName: nameByType(file.name, mimetype), sha256 }),
  }
  return 'data' in args
    ? { ...args, data: { title: titleOfFile(file.name), ...typed(args.data), sha256 } }
    : args
}

/** What a form sends, without an empty title. */
function typed(data: unknown): Record<string, unknown> {
  const { title, ...rest } = toObject(data)
  return { ...rest, ...(typeof title === 'string' && title.trim() !== '' && { title }) }
}

/** Title until the manuscript is read. */
const titleOfFile = (fileName: string): string =>
  path.parse(path.basename(fileName)).name.slice(0, LONGEST_TITLE)

const LONGEST_TITLE = 200

/** Refusal of a file that was taken in before. Its `data` names the manuscript, for the panel to lead there. */
function refusalOfCopy(
  { erased, manuscript, title }: KnownManuscript,
  req: PayloadRequest,
): ReturnType<typeof toApiError> {
  const message = translate(
    req,
    erased
      ? { key: 'manuscript.knownErased', vars: { by: erased.by, reason: erased.reason } }
      : { key: 'manuscript.known', vars: { title } },
  )
  const data: KnownCopy = { manuscript, title }
  return toApiError({ data, message, status: 400 })
}

/** Sends a new manuscript to the worker, whoever files it: nobody sets an outcome by hand. */
export const awaitReading: CollectionBeforeValidateHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, outcome: 'reading' } : data

/** Facts of the file as received and of what became of it. */
const received = [
  'decisions',
  'documents',
  'doubtful',
  'enclosed',
  'erasedAt',
  'erasedBy',
  'erasedReason',
  'filename',
  'filesize',
  'items',
  'isStranger',
  'letter',
  'mimeType',
  'outcome',
  'problem',
  'reading',
  'revision',
  'sha256',
  'text',
  'way',
] as const

type Manuscript = { [Name in (typeof received)[number]]?: unknown } & { id: number | string }

/** Keeps what a manuscript's file holds and what came of it, whoever saves: only the importer writes them. */
export const refuseChangedFacts: CollectionBeforeChangeHook<Manuscript> = ({
  data,
  operation,
  originalDoc,
  req,
}) =>
  operation === 'update' && originalDoc && !isImporter(req)
    ? { ...data, ...Object.fromEntries(received.map((name) => [name, originalDoc[name]])) }
    : data

async function open(
  req: PayloadRequest,
  { bytes, fileName }: { readonly bytes: Buffer; readonly fileName: string },
): Promise<string> {
  try {
    const { mimeType } = await openReceived({ bytes, fileName })
    return mimeType
  } catch (error) {
    if (!(error instanceof ManuscriptProblem)) throw error
    const message = error[languageOf(req.i18n.language)]
    throw toApiError({ message, status: error.key === 'busy' ? 429 : 400 })
  }
}

/** Longest file name in bytes: shorter than file systems allow, with room for a number. */
const MOST_BYTES = 200

/** File name of the sender's name and the fingerprint, `闭幕-1a2b3c4d.docx`. */
function nameOf({
  fileName,
  sha256,
}: {
  readonly fileName: string
  readonly sha256: string
}): string {
  const { ext, name } = path.parse(path.basename(fileName))
  let stem = ''
  for (const character of name)
    if (Buffer.byteLength(stem + character) <= MOST_BYTES) stem += character
    else break
  return `${stem}-${sha256.slice(0, 8)}${ext.slice(0, 12)}`
}
