import type { AfterErrorHook, PayloadRequest } from 'payload'

import type { Message } from '../translations/messages.ts'

import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'
import { signedOut } from './tellSignedOut.ts'

type Asked = Parameters<AfterErrorHook>[0]
type Saying = Message & { readonly status: number }

/** What Payload says in English alone, with a reason that helps nobody, or as a fault of its own. */
const sayings: readonly {
  readonly said: RegExp
  readonly say: (asked: Asked) => Saying
}[] = [
  {
    said: /^(?:Malformed (?:part header|content type)|Unexpected end of (?:form|multipart data)|Multipart: Boundary|Invalid JSON$)/u,
    say: () => ({ key: 'request.malformed', status: 400 }),
  },
  {
    // Words in the place of the file are what an upload past the server would send.
    said: /^(?:uploadConfig\.handlers is not present for |Invalid upload collection)/u,
    say: () => ({ key: 'request.malformed', status: 400 }),
  },
  {
    said: /^Collection \S+ has disabled bulk (?:delete|edit)$/u,
    say: () => ({ key: 'request.oneByOne', status: 403 }),
  },
  {
    said: /^Missing 'where' query of documents/u,
    say: () => ({ key: 'request.oneByOne', status: 403 }),
  },
  {
    said: /^(?:File size limit|Multipart (?:request size )?limit) has been reached$/u,
    say: (asked) => ({
      key: 'upload.tooLarge',
      status: 413,
      vars: { limit: megabytes(toObject(asked.req.payload.config.upload.limits).fileSize) },
    }),
  },
  {
    said: /^Cannot restore a version of a trashed document/u,
    say: () => ({ key: 'editConflicts.restoreFromTrash', status: 403 }),
  },
]

/**
 * Says in the caller's language, with field or place and what to do, what Payload says in English alone or without a
 * reason: its errors are known by their words, since a production build may hold their classes twice.
 */
export const sayPayloadErrors: AfterErrorHook = (asked) => {
  const { error, graphqlResult, req, result } = asked
  if (error.message === 'No User') return { response: { errors: [signedOut(req)] }, status: 403 }
  const { data, message, status } = describe(asked) ?? {}
  if (message === undefined) return undefined
  if (graphqlResult) {
    const extensions = { name: 'APIError', statusCode: status }
    return {
      graphqlResult: { ...graphqlResult, ...(status !== undefined && { extensions }), message },
    }
  }
  const errors: readonly unknown[] = result?.errors ?? []
  const said = toObject(errors[0])
  return {
    response: { errors: [{ ...said, message, ...(data && { data }) }] },
    ...(status !== undefined && { status }),
  }
}

type Described = {
  readonly data?: Record<string, unknown>
  readonly message: string
  readonly status?: number
}

function describe(asked: Asked): Described | undefined {
  const { error, req } = asked
  for (const { said, say } of sayings) {
    if (!said.test(error.message)) continue
    const { status, ...message } = say(asked)
    return { message: translate(req, message), status }
  }
  if (error instanceof SyntaxError && error.message.includes('JSON'))
    return { message: translate(req, { key: 'request.malformed' }), status: 400 }
  if (error.message === req.t('general:notFound'))
    return { message: translate(req, { key: 'request.notFound' }) }
  if (error.message === req.t('error:problemUploadingFile'))
    return inFile(translate(req, unreadable(asked)), req)
  return ofFilter(asked) ?? ofFields(asked)
}

/** Message for a filter that names no field: Payload lists its paths. */
function ofFilter({ error, req }: Asked): Described | undefined {
  const paths = fieldFaultsIn(error, (data) => data).flatMap(({ path }) => path ?? [])
  if (!error.message.startsWith('The following path') || paths.length === 0) return undefined
  const name = paths.join(', ').slice(0, 80)
  return { message: translate(req, { key: 'request.unknownField', vars: { name } }) }
}

/** Message for faults of fields: Payload names the fields, and leaves the reasons to the form. */
function ofFields(asked: Asked): Described | undefined {
  const { error, req } = asked
  if (!('status' in error) || error.status !== 400 || !isOfPayload(error, req)) return undefined
  const faults = fieldFaultsIn(error, (data) => toObject(data).errors)
  if (faults.length === 0) return undefined
  if (faults.every(({ path }) => path === 'file'))
    return inFile(translate(req, unfitFile(asked)), req)
  const lines = faults.map(({ label, message = '', path = '' }) =>
    translate(req, {
      key: 'editConflicts.invalid',
      vars: { field: label ?? path, reason: message },
    }),
  )
  return { message: lines.join('\n') }
}

/** Whether Payload's validation speaks, and not a refusal of the newsroom, which says it all. */
const isOfPayload = ({ message }: Error, { t }: PayloadRequest): boolean =>
  [t('error:followingFieldsInvalid', { count: 1 }), t('error:followingFieldsInvalid', { count: 2 })]
    .concat('The following field')
    .some((start) => message.startsWith(start))

type Fault = { readonly label?: string; readonly message?: string; readonly path?: string }

function fieldFaultsIn(error: Error, listIn: (data: unknown) => unknown): readonly Fault[] {
  const found = 'data' in error ? listIn(error.data) : undefined
  const rows: readonly unknown[] = Array.isArray(found) ? found : []
  return rows.map((row) => {
    const { label, message, path } = toObject(row)
    return {
      ...(typeof label === 'string' && { label }),
      ...(typeof message === 'string' && { message }),
      ...(typeof path === 'string' && { path }),
    }
  })
}

/** A refused file, in the form of Payload's validation errors: the form marks it. */
const inFile = (message: string, req: PayloadRequest): Described => ({
  data: { errors: [{ label: req.t('upload:fileToUpload'), message, path: 'file' }] },
  message,
})

/** Why a file is not of the kinds that its collection takes. */
function unfitFile({ collection, req }: Asked): Message {
  const { name = '', size } = (req.file ?? {}) as { name?: string; size?: number }
  if (size === 0) return { key: 'upload.empty' }
  const either = new Intl.ListFormat(req.i18n.language, { type: 'disjunction' })
  const types = either.format((collection?.upload.mimeTypes ?? []).map(nameOfType))
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(name)?.[0] ?? '?'
  return { key: 'upload.badType', vars: { ending, types } }
}

function unreadable({ collection }: Asked): Message {
  const most = toObject(toObject(collection?.upload).constructorOptions).limitInputPixels
  const pixels = typeof most === 'number' ? String(Math.round(most / 1_000_000)) : '?'
  return { key: 'upload.unreadable', vars: { pixels } }
}

/** Name of a type of file as people know it: `image/jpeg` is JPEG. */
const nameOfType = (type: string): string =>
  (type.split('/').at(-1) ?? type).replace(/^(?:x-|vnd\.)/u, '').toUpperCase()

const megabytes = (bytes: unknown): string =>
  typeof bytes === 'number' ? String(Math.floor(bytes / 1_000_000)) : '?'
