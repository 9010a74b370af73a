import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { z } from 'zod'

import type { Staff } from '../staff/readStaff.ts'
import type { Message } from '../translations/messages.ts'

import { languageOf } from '../../domain/language/language.ts'
import { isStaff } from '../staff/access.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translate } from '../translations/messages.ts'
import { signedOut } from './tellSignedOut.ts'

/** Arguments of an endpoint's handler: the staff member, the parsed input, the request. */
export type Asked<Input> = {
  readonly input: Input
  readonly req: PayloadRequest
  readonly staff: Staff
  readonly user: TypedUser
}

/**
 * Makes an endpoint for staff: 403 to everybody else, 400 with every fault of an input that does not match the schema.
 * GET takes its input from the query string, POST from the body.
 */
export const staffEndpoint = <Schema extends z.ZodType>({
  handle,
  input: schema,
  method,
  path,
}: {
  handle: (asked: Asked<z.infer<Schema>>) => Promise<Response>
  input: Schema
  method: 'get' | 'post'
  path: string
}): Endpoint => ({
  handler: async (req) => {
    const staff = readStaff(req)
    if (!staff || !req.user || !isStaff(req)) return forbidden(req)
    const given = method === 'get' ? readAddress(req) : await readJson(req)
    const asked = schema.safeParse(given, { error: faultsIn(req) })
    return asked.success
      ? handle({ input: asked.data, req, staff, user: req.user })
      : badRequest(asked.error)
  },
  method,
  path,
})

/** Describes the faults of an input in the caller's language, without the pattern that it does not match. */
export const faultsIn =
  (req: PayloadRequest): z.core.$ZodErrorMap =>
  (issue) =>
    issue.code === 'invalid_format'
      ? translate(req, {
          key: issue.format === 'datetime' ? 'request.noInstant' : 'request.noForm',
        })
      : faultWords[languageOf(req.i18n.language)].localeError(issue)

const faultWords = { en: z.locales.en(), zh: z.locales.zhCN() }

/** Response 400 with every fault of an input. */
export function badRequest({ issues }: z.ZodError): Response {
  const errors = issues.map(({ message, path }) => ({ message: `${path.join('.')}: ${message}` }))
  return Response.json({ errors }, { status: 400 })
}

/** Response 403 in the caller's language, as Payload gives it; to nobody's request, that nobody is signed in. */
export const forbidden = (req: PayloadRequest): Response =>
  Response.json(
    { errors: [req.user ? { message: req.t('error:unauthorized') } : signedOut(req)] },
    { status: 403 },
  )

/** JSON response that nobody may cache: it is for this caller, now. */
export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

type Reason = {
  readonly document?: string
  readonly reason: Message['key']
  readonly vars?: Message['vars']
}

/** Puts reasons into the caller's language, with the document that each is about. */
export const describe = (req: PayloadRequest, reasons: readonly Reason[]) =>
  reasons.map(({ document, reason, vars }) => ({
    ...(document !== undefined && { document }),
    message: translate(req, { key: reason, ...(vars && { vars }) }),
  }))

/** Response 409 with every reason in the caller's language. */
export const refuse = (req: PayloadRequest, refusals: readonly Reason[]): Response =>
  answer({ errors: describe(req, refusals), kind: 'refused' }, 409)

const readAddress = ({ searchParams }: PayloadRequest): Record<string, string> =>
  Object.fromEntries(searchParams)

/** Reads the body of a request; `undefined` where it is no JSON, which every schema refuses. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
