import type { Endpoint, PayloadRequest } from 'payload'
import type { ZodError } from 'zod'

import { feedbackLimits, feedbackPath, letter } from '../../domain/reader-feedback/feedback.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { errorPage } from './errorPage.ts'
import { saveFeedback, waitForNext } from './saveFeedback.ts'

const mostBytes = 32_000

/**
 * `POST /newsroom/letters`: a reader's form about a live page, for anybody, without an account. Answers 303 to the
 * address in the form; a refused form comes back as a page with what was written.
 */
export const feedbackEndpoint: Endpoint = {
  handler: async (req) => {
    // As the page that holds the form, whatever the browser asks for.
    const i18n = await newsroomWords(req)
    // Refused without echoing the text: another site must not put words into a page of this one.
    if (!isSameOrigin(req)) throw apiError(i18n, { key: 'readerFeedback.notFromHere', status: 403 })
    const fields = await readForm(req)
    const asked = letter.safeParse(fields)
    if (!asked.success)
      return errorPage({ fields, i18n, req, status: 400, ...faultOf(asked.error) })
    const { data } = asked
    // Honeypot: a bot gets the usual answer.
    if (data.website !== '') return seeOther(data.then)
    const seconds = await waitForNext(req)
    if (seconds !== undefined)
      return errorPage({ fields, i18n, req, seconds, status: 429, why: 'readerFeedback.tooMany' })
    const isTaken = await saveFeedback(data, req)
    return isTaken
      ? seeOther(data.then)
      : errorPage({ fields, i18n, req, status: 400, why: 'readerFeedback.noPage' })
  },
  method: 'post',
  path: feedbackPath,
}

/** What is wrong with a form: the part that is too long, or that nothing was written. */
function faultOf({ issues }: ZodError) {
  const part = parts.find((name) =>
    issues.some(({ code, path }) => code === 'too_big' && path[0] === name),
  )
  return part
    ? ({ count: feedbackLimits[part], why: `readerFeedback.${part}TooLong` } as const)
    : ({ why: 'readerFeedback.malformed' } as const)
}

const parts = ['message', 'passage', 'writer', 'contact'] as const

const seeOther = (path: string): Response =>
  new Response(null, {
    headers: { 'Cache-Control': 'no-store', Location: encodeURI(decodeOnce(path)) },
    status: 303,
  })

/** Path in the form that headers carry, encoded or not. */
function decodeOnce(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return '/'
  }
}

/** Fields of a form; empty for a body that is too long or no form. */
async function readForm(req: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const type = req.headers.get('content-type') ?? ''
  const size = Number(req.headers.get('content-length') ?? Number.NaN)
  if (!type.startsWith('application/x-www-form-urlencoded') || !(size <= mostBytes)) return {}
  try {
    const text = await req.text?.()
    return toObject(Object.fromEntries(new URLSearchParams(text ?? '')))
  } catch {
    // Request aborted: nothing to read.
    return {}
  }
}

/**
 * Whether a form was sent from a page of this site, by headers that browsers set and pages cannot change. Pages of
 * other sites cannot make readers send letters.
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
