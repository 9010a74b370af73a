import type { IncomingMessage } from 'node:http'
import type { ExternalSheet } from 'payload-newsroom/external-review'

import { externalReviewPath } from 'payload-newsroom/external-review'

import type { Messages } from '../messages/messages.ts'
import type { PreviewOutcome, PreviewVisit } from './createPreviewProps.ts'
import type { ToShow } from './toPreviewedPage.ts'

import { messagesOf } from '../messages/messages.ts'
import { askNewsroom } from './askNewsroom.ts'
import { toPreviewedPage } from './toPreviewedPage.ts'
import { withPicturesAt } from './withPicturesAt.ts'

/** Values of a rejected form, to fill it in again. */
type Typed = Readonly<Record<'name' | 'opinion' | 'organisation' | 'verdict', string>>

/** One revision for one reader outside, and what they may say of it. */
export type ShownExternal = Omit<ExternalSheet, 'snapshot'> &
  ToShow & {
    /** Why the answer was rejected. */
    readonly faults: readonly string[]
    /** The verdict that was just recorded. */
    readonly said: 'agree' | 'object' | null
    readonly token: string
    readonly typed: Typed
  }

const unwritten: Typed = { name: '', opinion: '', organisation: '', verdict: '' }
const over = { kind: 'notice', notice: 'linkGone', status: 404 } as const

/**
 * The page behind a link for people outside; the form on it is sent to its own address, without JavaScript. Every link
 * that does not work is answered alike, whether it ever did or not.
 */
export async function readExternal(visit: PreviewVisit): Promise<PreviewOutcome<ShownExternal>> {
  const token = tokenOf(visit)
  if (token === undefined) return over
  if (visit.request.method !== 'POST') return show({ token, visit })
  if (!isFromThisPage(visit)) return over
  const typed = await readForm(visit.request, unwritten)
  const told = await askNewsroom({
    body: { ...typed, token },
    path: '/newsroom/outside/answer',
    request: visit.request,
  })
  if (told.status === 404) return over
  if (told.status === 200) {
    const said = typed.verdict === 'agree' ? 'agree' : 'object'
    visit.response.statusCode = 303
    visit.response.setHeader('Location', `${externalReviewPath(token)}?said=${said}#answer`)
    visit.response.end()
    return { kind: 'sent' }
  }
  const t = messagesOf(visit.chrome.language)
  const faults = told.status === 429 ? [t.preview.tooMany] : messagesIn(told.body, t)
  return show({ faults, status: told.status, token, typed, visit })
}

async function show({
  faults = [],
  status = 200,
  token,
  typed = unwritten,
  visit: { chrome, query, request },
}: {
  faults?: readonly string[]
  status?: number
  token: string
  typed?: Typed
  visit: PreviewVisit
}): Promise<PreviewOutcome<ShownExternal>> {
  const told = await askNewsroom({ body: { token }, path: '/newsroom/outside/read', request })
  if (told.status !== 200) return over
  // Our own endpoint's answer, by its type.
  const sheet = withPicturesAt(`${externalReviewPath(token)}/pictures/`, told.body as ExternalSheet)
  const { snapshot, ...about } = sheet
  const shown = await toPreviewedPage(chrome, {
    counterparts: [],
    isReleased: false,
    pointedAt: [],
    pointing: [],
    savedAt: sheet.madeAt,
    snapshot,
  })
  if (!shown) return over
  const said = query.said === 'agree' || query.said === 'object' ? query.said : null
  return { kind: 'shown', shown: { ...about, ...shown, faults, said, token, typed }, status }
}

/** Format of a token; anything else is refused without asking the API. */
export const tokenOf = ({ query: { key } }: PreviewVisit): string | undefined =>
  typeof key === 'string' && /^[\w-]{43}$/u.test(key) ? key : undefined

/** Whether the form was sent from this site. `Origin` is missing, since the page sends no referrer. */
const isFromThisPage = ({ request: { headers } }: PreviewVisit): boolean =>
  [undefined, 'none', 'same-origin'].includes(headers['sec-fetch-site']?.toString())

function messagesIn(body: unknown, t: Messages): string[] {
  const errors: unknown =
    typeof body === 'object' && body !== null && 'errors' in body ? body.errors : []
  const messages = Array.isArray(errors)
    ? errors.flatMap((error: unknown) =>
        typeof error === 'object' && error !== null && 'message' in error
          ? [String(error.message)]
          : [],
      )
    : []
  return messages.length > 0 ? messages : [t.unavailable]
}

/** Maximum size in bytes: more than every field filled to its limit, percent-encoded. */
const limitBytes = 64_000

/** Fields of a form sent without JavaScript; a body over the limit is read as empty. */
async function readForm<Fields extends Readonly<Record<string, string>>>(
  request: IncomingMessage,
  unwritten: Fields,
): Promise<Fields> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > limitBytes) return unwritten
    chunks.push(chunk)
  }
  const sent = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  const names = Object.keys(unwritten)
  // The same fields, each as it was sent.
  return Object.fromEntries(names.map((name) => [name, sent.get(name) ?? ''])) as Fields
}
