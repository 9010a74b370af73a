import type { Endpoint, PayloadRequest, TypedUser } from 'payload'

import { z } from 'zod'

import type { Staff } from '../staff/readStaff.ts'
import type { Message } from '../translations/messages.ts'

import { isStaff } from '../staff/access.ts'
import { readStaff } from '../staff/readStaff.ts'
import { translate } from '../translations/messages.ts'

/** What an endpoint of the newsroom knows of who asks, and what they ask. */
export type Asked<Input> = {
  readonly input: Input
  readonly req: PayloadRequest
  readonly staff: Staff
  readonly user: TypedUser
}

/**
 * An endpoint for the newsroom's own people: 403 to everybody else, 400 with every fault to input that is not of the
 * schema. A GET reads its input from the address, a POST from the body.
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

/** What is wrong with an input, in the language of whoever asks. */
const faultsIn = ({ i18n }: PayloadRequest) =>
  i18n.language.startsWith('zh') ? faultsInChinese : faultsInEnglish
const [faultsInChinese, faultsInEnglish] = [z.locales.zhCN(), z.locales.en()]

/** Not cached by anybody: what the newsroom tells its people is for now, and for them. */
export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

type Reason = {
  readonly document?: string
  readonly reason: Message['key']
  readonly vars?: Message['vars']
}

/** 409, with every reason in the language of whoever asks. */
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
    // Not JSON: the schema says so, in the caller's terms.
    return undefined
  }
}
