import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { z } from 'zod'

import type { Staff } from '../staff/readStaff.ts'
import type { Message } from '../translations/messages.ts'

import { languageOf } from '../../domain/language/language.ts'
import { isStaff } from '../staff/access.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translate } from '../translations/messages.ts'

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
    if (!staff || !req.user || !isStaff(req))
      return Response.json({ errors: [{ message: req.t('error:unauthorized') }] }, { status: 403 })
    const given = method === 'get' ? readAddress(req) : await readJson(req)
    const asked = schema.safeParse(given, { error: faultsIn(req).localeError })
    if (asked.success) return handle({ input: asked.data, req, staff, user: req.user })
    const errors = asked.error.issues.map((issue) => ({
      message: `${issue.path.join('.')}: ${issue.message}`,
    }))
    return Response.json({ errors }, { status: 400 })
  },
  method,
  path,
})

/** Describes the faults of an input in the caller's language. */
const faultsIn = ({ i18n }: PayloadRequest) => faultWords[languageOf(i18n.language)]
const faultWords = { en: z.locales.en(), zh: z.locales.zhCN() }

/** JSON response that nobody may cache: it is for this caller, now. */
export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

type Reason = {
  readonly document?: string
  readonly reason: Message['key']
  readonly vars?: Message['vars']
}

/** Response 409 with every reason in the caller's language. */
export const refuse = (req: PayloadRequest, refusals: readonly Reason[]): Response =>
  answer(
    {
      errors: refusals.map(({ document, reason, vars }) => ({
        ...(document !== undefined && { document }),
        message: translate(req, { key: reason, ...(vars && { vars }) }),
      })),
      kind: 'refused',
    },
    409,
  )

const readAddress = ({ searchParams }: PayloadRequest): Record<string, string> =>
  Object.fromEntries(searchParams)

async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    // Malformed JSON: the schema reports it in the caller's terms.
    return undefined
  }
}
