import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { createHash } from 'node:crypto'

import { refusal } from '../requests/refusal.ts'

/** Notes the fingerprint of what came in, and refuses another file in its place: it stays as received. */
export const keepReceived: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!req.file) return args
  if (operation === 'update') throw refusal(req, { key: 'manuscript.asReceived', status: 403 })
  const sha256 = createHash('sha256').update(req.file.data).digest('hex')
  return 'data' in args ? { ...args, data: { ...args.data, sha256 } } : args
}

/** What is true of the file as it came in, and stays so. */
const received = ['filename', 'filesize', 'mimeType', 'reading', 'sha256', 'text'] as const

type Manuscript = { [Name in (typeof received)[number]]?: unknown } & { id: number | string }

/** Of a manuscript that is there, what its file holds is not changed by anybody, the house's own code included. */
export const keepReceivedFacts: CollectionBeforeChangeHook<Manuscript> = ({
  data,
  operation,
  originalDoc,
}) =>
  operation === 'update' && originalDoc
    ? { ...data, ...Object.fromEntries(received.map((name) => [name, originalDoc[name]])) }
    : data
