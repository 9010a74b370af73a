import type { Endpoint, PayloadRequest } from 'payload'

import { feedbackPath, letter } from '../../domain/reader-feedback/feedback.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { errorPage } from './errorPage.ts'
import { saveFeedback, waitForNext } from './saveFeedback.ts'

const mostBytes = 32_000

/**
 * `POST /newsroom/letters`: a reader's form about a live page, for anybody, without an account. Answers 303 to where
 * the form says; what cannot be taken comes back as a page that holds what was written.
 */
export const feedbackEndpoint: Endpoint = {
  handler: async (req) => {
    // Without what was written: another site must not put words into a page of ours.
    if (!isSameOrigin(req)) throw apiError(req, { key: 'readerFeedback.notFromHere', status: 403 })
    const fields = await readForm(req)
    const asked = letter.safeParse(fields)
    if (!asked.success)
      return errorPage({ fields, req, status: 400, why: 'readerFeedback.malformed' })
    const { data } = asked
    // A program learns nothing from being found out.
    if (data.website !== '') return seeOther(data.then)
    const seconds = await waitForNext(req)
    if (seconds !== undefined)
      return errorPage({ fields, req, seconds, status: 429, why: 'readerFeedback.tooMany' })
    const isTaken = await saveFeedback(data, req)
    return isTaken
      ? seeOther(data.then)
      : errorPage({ fields, req, status: 400, why: 'readerFeedback.noPage' })
  },
  method: 'post',
  path: feedbackPath,
}

const seeOther = (path: string): Response =>
  new Response(null, {
    headers: { 'Cache-Control': 'no-store', Location: encodeURI(decodeOnce(path)) },
    status: 303,
  })

/** An address as headers carry it, whether or not it came encoded. */
function decodeOnce(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return '/'
  }
}

/** The fields of a form; none of what is too long to be a letter, or no form at all. */
async function readForm(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const type = req.headers.get('content-type') ?? ''
  const size = Number(req.headers.get('content-length') ?? Number.NaN)
  if (!type.startsWith('application/x-www-form-urlencoded') || !(size <= mostBytes)) return {}
  try {
    const text = await req.text?.()
    return toObject(Object.fromEntries(new URLSearchParams(text ?? '')))
  } catch {
    // Broken off on its way: there is nothing to take in.
    return {}
  }
}

/**
 * Whether a form was sent from a page of this very site: by the browser's own word, which no page can change. Other
 * sites' pages cannot make readers write to us.
 */
function isSameOrigin({ headers, payload }: PayloadRequest): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const from = headers.get('origin') ?? headers.get('referer') ?? ''
  if (!URL.canParse(from)) return false
  const { host, origin } = new URL(from)
  const ours = payload.config.serverURL
  return ours === '' ? host === headers.get('host') : origin === new URL(ours).origin
}
