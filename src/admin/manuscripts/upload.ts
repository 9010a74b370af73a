import type { KnownCopy } from '../../domain/manuscripts/outcome.ts'

/** What became of a file that was sent. */
export type Sent =
  | { readonly id: string; readonly kind: 'taken' }
  | { readonly kind: 'known'; readonly known: KnownCopy; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

type Sending = {
  readonly api: string
  readonly file: File
  /** Called with 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Sends a file as a manuscript. Progress needs XMLHttpRequest: `fetch` tells none. */
export function upload({ api, file, onProgress }: Sending): Promise<Sent> {
  const body = new FormData()
  body.append('_payload', JSON.stringify({}))
  body.append('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `${api}/manuscripts`)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total)
    })
    request.addEventListener('load', () => {
      resolve(readAnswer(request))
    })
    for (const name of ['abort', 'error', 'timeout'])
      request.addEventListener(name, () => {
        resolve({ kind: 'refused', reason: '' })
      })
    request.send(body)
  })
}

function readAnswer({ responseText, status, statusText }: XMLHttpRequest): Sent {
  const answer = parse(responseText)
  const id = at(at(answer, 'doc'), 'id')
  if (status < 300 && (typeof id === 'string' || typeof id === 'number'))
    return { id: String(id), kind: 'taken' }
  const [error] = listAt(answer, 'errors')
  const message = at(error, 'message')
  const reason = typeof message === 'string' ? message : statusText || String(status)
  const known = at(error, 'data')
  return isKnownCopy(known) ? { kind: 'known', known, reason } : { kind: 'refused', reason }
}

/** Undefined for a page of a proxy, which is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

const listAt = (value: unknown, name: string): readonly unknown[] => {
  const list = at(value, name)
  return Array.isArray(list) ? list : []
}

/** Whether the data of a refusal names the manuscript that a file is a copy of. */
export const isKnownCopy = (data: unknown): data is KnownCopy =>
  typeof data === 'object' && data !== null && 'manuscript' in data && 'title' in data
