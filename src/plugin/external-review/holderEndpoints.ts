import type { Endpoint, PayloadRequest } from 'payload'

import { z } from 'zod'

import type { MessageKey } from '../translations/messages.ts'

import { answerLimits, externalVerdicts } from '../../domain/external-review/externalReview.ts'
import { answer, readJson } from '../http/endpoint.ts'
import { clientAddress } from '../security/clientAddress.ts'
import { requireAttempt } from '../security/rateLimit.ts'
import { translate } from '../translations/messages.ts'
import { answerExternalReview } from './answerExternalReview.ts'
import { findHeldLink } from './links.ts'

/** Schema of a token as `makeToken` makes it. */
const token = z.string().regex(/^[\w-]{43}$/u)

const text = (most: number) => z.string().trim().max(most)

const answerShape = z
  .object({
    name: text(answerLimits.name).min(1),
    opinion: text(answerLimits.opinion).default(''),
    organisation: text(answerLimits.organisation).default(''),
    token,
    verdict: z.enum(externalVerdicts),
  })
  .refine(({ opinion, verdict }) => verdict === 'agree' || opinion !== '', { path: ['opinion'] })

/** Answers an hour without a wait; after that, each wait is twice the one before. */
const pace = { free: 20, most: 600 } as const

/**
 * Endpoints for the holder of a link, without an account; the secret travels in the body and stands in no log. `POST
 * /newsroom/outside/read` returns the revision (`ExternalSheet`), `…/answer` records an opinion. A link that never
 * existed, has ended or was used up is 404 in one wording.
 */
export const holderEndpoints: Endpoint[] = [
  {
    handler: async (req) => {
      const asked = z.object({ token }).safeParse(await readJson(req))
      const link = asked.success ? await findHeldLink(req, asked.data) : undefined
      if (!link) return gone(req)
      const { expiresAt, isOnce, key, madeAt, madeBy, opinions, purpose, snapshot } = link
      return answer({ expiresAt, isOnce, key, madeAt, madeBy, opinions, purpose, snapshot })
    },
    method: 'post',
    path: '/newsroom/outside/read',
  },
  {
    handler: async (req) => {
      const body = await readJson(req)
      const held = z.object({ token }).safeParse(body)
      if (!held.success || !(await findHeldLink(req, held.data))) return gone(req)
      const asked = answerShape.safeParse(body)
      if (!asked.success) return faulty(req, asked.error)
      await slowDown(req, asked.data.token)
      return (await answerExternalReview(asked.data, req))
        ? answer({ kind: 'recorded' })
        : gone(req)
    },
    method: 'post',
    path: '/newsroom/outside/answer',
  },
]

const gone = (req: PayloadRequest): Response =>
  answer({ errors: [{ message: translate(req, { key: 'externalReview.gone' }) }] }, 404)

/** Message for the faulty field. */
const faults = {
  name: 'externalReview.nameFault',
  opinion: 'externalReview.opinionFault',
  organisation: 'externalReview.organisationFault',
  verdict: 'externalReview.verdictFault',
} as const satisfies Record<string, MessageKey>

function faulty(req: PayloadRequest, { issues }: z.ZodError): Response {
  const fields = new Set(issues.map(({ path }) => String(path[0])))
  const errors = Object.entries(faults)
    .filter(([field]) => fields.has(field))
    .map(([field, key]) => ({ field, message: translate(req, { key }) }))
  return answer({ errors }, 400)
}

async function slowDown(req: PayloadRequest, secret: string): Promise<void> {
  const address = clientAddress(req)
  for (const of of [`outside ${secret}`, ...(address ? [`outside from ${address}`] : [])])
    await requireAttempt(req, { of, pace })
}
