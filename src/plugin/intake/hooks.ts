import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { createHash } from 'node:crypto'
import path from 'node:path'

import { languageOf } from '../../domain/language/language.ts'
import { may } from '../../domain/staff/roles.ts'
import { lockUpload } from '../files/lockUpload.ts'
import { findKnown } from '../manuscripts/findKnown.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { manuscriptType } from '../manuscripts/openManuscript.ts'
import { isOpened, openReceived } from '../manuscripts/readReceived.ts'
import { readStaff } from '../staff/readStaff.ts'
import { apiError, toApiError } from '../values/apiError.ts'

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
  if (!isOpened(file.data)) await open(req, { bytes: file.data, fileName: file.name })
  const sha256 = createHash('sha256').update(file.data).digest('hex')
  await lockUpload({ collection: 'manuscripts', req, sha256 })
  const known = await findKnown(sha256, req)
  if (known)
    throw apiError(req, {
      key: 'manuscript.known',
      status: 400,
      vars: { title: known.title },
    })
  req.file = {
    ...file,
    mimetype: manuscriptType(file.name),
    name: nameOf({ fileName: file.name, sha256 }),
  }
  return 'data' in args ? { ...args, data: { ...args.data, sha256 } } : args
}

/** Facts of the file as received, which never change. */
const received = ['filename', 'filesize', 'mimeType', 'reading', 'sha256', 'text'] as const

type Manuscript = { [Name in (typeof received)[number]]?: unknown } & { id: number | string }

/** Refuses changes of what a manuscript's file holds, by the plugin's own code too. */
export const refuseChangedFacts: CollectionBeforeChangeHook<Manuscript> = ({
  data,
  operation,
  originalDoc,
}) =>
  operation === 'update' && originalDoc
    ? { ...data, ...Object.fromEntries(received.map((name) => [name, originalDoc[name]])) }
    : data

async function open(
  req: PayloadRequest,
  { bytes, fileName }: { readonly bytes: Buffer; readonly fileName: string },
): Promise<void> {
  try {
    await openReceived({ bytes, fileName })
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
