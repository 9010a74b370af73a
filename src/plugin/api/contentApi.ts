import type { Payload, SanitizedConfig } from 'payload'

import { getPayload } from 'payload'

import type { Language } from '../../domain/language/language.ts'
import type { Caller } from './apiKeys.ts'
import type { PublicState } from './ledgerVersion.ts'
import type { Question } from './requestKey.ts'
import type { Allowance } from './requestQuota.ts'

import { askedLanguage } from '../../domain/language/index.ts'
import { foundedLocaleOf } from '../config/locale.ts'
import { concernsUs } from '../http/concernsUs.ts'
import { pathBelow } from '../http/isOurAffair.ts'
import { isAlone } from '../values/territory.ts'
import { asNobody, readCaller } from './apiKeys.ts'
import { keptByNobody, onlyForThem, sendKept } from './conditionalGet.ts'
import { allowOrigins } from './cors.ts'
import { markAnonymous } from './keptDocuments.ts'
import { LedgerVersion } from './ledgerVersion.ts'
import { readRequestKey } from './requestKey.ts'
import { RequestQuota } from './requestQuota.ts'
import { ResponseCache } from './responseCache.ts'

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>

/** Calls Payload's handler. */
type Ask = (request: Request) => Promise<Response>

/** A question that is answered anew each time. */
const anew: Question = { text: undefined }

/** State of one process for one Payload instance. */
type Desk = {
  readonly allowances: RequestQuota
  readonly answers: ResponseCache
  readonly ledger: LedgerVersion
}

const desks = new WeakMap<Payload, Desk>()

/**
 * Wraps Payload's handler of a REST or GraphQL route as the content API. Anonymous callers are counted, and get a
 * cached response while nothing public has changed, with ETag, Last-Modified and 304. Pages of other sites may read
 * what is public. Requests outside the content API, and those of signed-in callers, pass straight through, and those for
 * the host's own collections untouched. HEAD is GET without a body: Payload knows no HEAD.
 *
 * The route passes its handler in, so that the content API runs before any work of Payload's.
 */
export const contentApi =
  <Rest extends unknown[]>({
    config,
    handle,
  }: {
    config: Promise<SanitizedConfig> | SanitizedConfig
    handle: Handler<Rest>
  }): Handler<Rest> =>
  async (asked, ...rest) => {
    const payload = await getPayload({ config })
    if (!(await concernsUs(asked, payload.config))) return handle(asked, ...rest)
    const isHead = asked.method === 'HEAD'
    const request = isHead ? new Request(asked, { method: 'GET' }) : asked
    const response = refusalsForNow(
      await answerTo({ ask: (each) => handle(each, ...rest), payload, request }),
    )
    return isHead ? new Response(null, response) : response
  }

/** Forbids caching of refusals: a moment later the request may succeed. */
function refusalsForNow(response: Response): Response {
  if (response.status < 400 || response.headers.has('Cache-Control')) return response
  const headers = new Headers(response.headers)
  headers.set('Cache-Control', 'no-store')
  return new Response(response.body, { headers, status: response.status })
}

type AnswerToInput = { ask: Ask; payload: Payload; request: Request }

async function answerTo({ ask, payload, request }: AnswerToInput): Promise<Response> {
  const path = pathBelow(new URL(request.url).pathname, payload.config)
  const words = wordsFor(request, payload)
  if (leadsNowhere(path, payload)) return refused(words.nothingHere)
  const found = await readRequestKey(path, request)
  // A query may ask for documents of the host's beside ours, which no state of the record tells the age of.
  const question = found && path.startsWith('/graphql') && !isAlone(payload.config) ? anew : found
  if (!question) return keptByNobody(await ask(request))
  if (request.method === 'OPTIONS') return allowOrigins(await ask(request), payload)
  const caller = await readCaller(request.headers, payload)
  if (caller.kind === 'staff') return onlyForThem(await ask(request))
  const response = await answerAnybody({ ask, caller, payload, question, request })
  return allowOrigins(response, payload)
}

/**
 * Whether Payload would fail at a path: it looks collections up by name in a plain object, which knows `constructor`
 * too, and queries versions of collections that have none.
 */
function leadsNowhere(path: string, payload: Payload): boolean {
  const [, slug = '', part, id] = path.split('/')
  if (slug in Object.prototype) return true
  if (part !== 'versions' || id === undefined) return false
  return payload.config.collections.some((each) => each.slug === slug && !each.versions)
}

type AnybodyInput = {
  ask: Ask
  caller: Caller
  payload: Payload
  question: Question
  request: Request
}

async function answerAnybody({
  ask,
  caller,
  payload,
  question,
  request,
}: AnybodyInput): Promise<Response> {
  const words = wordsFor(request, payload)
  if (caller.kind === 'badKey') return refused(words.badKey)
  const desk = deskOf(payload)
  const limits = caller.kind === 'counted' ? desk.allowances.take(caller) : undefined
  if (limits?.isSpent) return refused(words.tooMany(limits), limits)
  const response = await answerNobody({ ask, desk, question, request })
  return forCaller({ allowance: limits, caller, response })
}

type NobodyInput = { ask: Ask; desk: Desk; question: Question; request: Request }

/**
 * Answers an anonymous request, from the cache where the response still holds. Payload gets the request without
 * identity: it must not find a session where this code found none.
 */
async function answerNobody({
  ask,
  desk,
  question: { text },
  request,
}: NobodyInput): Promise<Response> {
  if (text === undefined && request.method !== 'GET') return onlyForThem(await ask(request))
  const make = (state: PublicState) => ask(markAnonymous(asNobody(request), state))
  if (text === undefined) return make(await desk.ledger.read())
  const answer = await desk.answers.answer(text, make)
  return answer instanceof Response ? answer : sendKept(answer, request)
}

function deskOf(payload: Payload): Desk {
  const known = desks.get(payload)
  if (known) return known
  const ledger = new LedgerVersion(payload)
  const desk = { allowances: new RequestQuota(payload), answers: new ResponseCache(ledger), ledger }
  desks.set(payload, desk)
  return desk
}

type ForCallerInput = {
  allowance: Allowance | undefined
  caller: Caller
  response: Response
}

/** Adds rate-limit headers; a response to a caller with a key is private to them. */
function forCaller({ allowance, caller, response }: ForCallerInput): Response {
  if (!allowance) return response
  const headers = new Headers(response.headers)
  for (const [name, value] of limitHeaders(allowance)) headers.set(name, value)
  if (caller.kind === 'counted' && caller.keyID !== undefined)
    headers.set('Cache-Control', 'private, max-age=0')
  return new Response(response.body, { headers, status: response.status })
}

const limitHeaders = ({ limit, remaining, reset }: Allowance): [string, string][] => [
  ['RateLimit-Limit', String(limit)],
  ['RateLimit-Remaining', String(remaining)],
  ['RateLimit-Reset', String(reset)],
]

type Refused = {
  readonly message: string
  readonly retryAfter?: number
  readonly status: 401 | 404 | 429
}

type Refusals = {
  readonly badKey: Refused
  readonly nothingHere: Refused
  readonly tooMany: (spent: Allowance) => Refused
}

const refusals: Readonly<Record<Language, Refusals>> = {
  en: {
    badKey: {
      message:
        'This key of the API is not known, or is switched off. Authorization: Newsroom-Key …',
      status: 401,
    },
    nothingHere: { message: 'There is nothing at this address.', status: 404 },
    tooMany: ({ limit, reset }) => ({
      message: `Too many requests: at most ${limit} a minute. Try again in ${reset} s.`,
      retryAfter: reset,
      status: 429,
    }),
  },
  zh: {
    badKey: { message: '接口密钥不对或已停用。Authorization: Newsroom-Key …', status: 401 },
    nothingHere: { message: '没有这个地址。', status: 404 },
    tooMany: ({ limit, reset }) => ({
      message: `请求太多：每分钟最多 ${limit} 次，请 ${reset} 秒后再试。`,
      retryAfter: reset,
      status: 429,
    }),
  },
}

const wordsFor = ({ headers }: Request, payload: Payload): Refusals =>
  refusals[askedLanguage(headers, foundedLocaleOf(payload).language)]

function refused({ message, retryAfter, status }: Refused, allowance?: Allowance): Response {
  const headers = new Headers([
    ['Cache-Control', 'no-store'],
    ...(allowance ? limitHeaders(allowance) : []),
    ...(status === 401 ? [['WWW-Authenticate', 'Newsroom-Key'] as [string, string]] : []),
    ...(retryAfter === undefined ? [] : [['Retry-After', String(retryAfter)] as [string, string]]),
  ])
  const error = { message, ...(retryAfter !== undefined && { data: { retryAfter } }) }
  return Response.json({ errors: [error] }, { headers, status })
}
