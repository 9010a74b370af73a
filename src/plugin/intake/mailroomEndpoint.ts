import type { DefaultDocumentIDType, Endpoint, PayloadRequest } from 'payload'

import type { MessageKey } from '../translations/messages.ts'
import type { Delivery, DeliveryFault } from './readDelivery.ts'

import { languageOf } from '../../domain/language/language.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { answer } from '../http/endpoint.ts'
import { ManuscriptProblem } from '../manuscripts/ManuscriptProblem.ts'
import { openReceived } from '../manuscripts/readReceived.ts'
import { nameActor } from '../staff/actor.ts'
import { translate } from '../translations/messages.ts'
import { handIn } from './handIn.ts'
import { noteHandedIn, takeMailroomTurn } from './mailroomKeys.ts'
import { readDelivery } from './readDelivery.ts'

const faults: Readonly<Record<DeliveryFault, readonly [status: number, key: MessageKey]>> = {
  malformed: [400, 'manuscript.deliveryMalformed'],
  noFile: [400, 'manuscript.deliveryEmpty'],
  severalFiles: [400, 'manuscript.deliverySeveral'],
  tooLarge: [413, 'manuscript.deliveryTooLarge'],
  wrongType: [415, 'manuscript.deliveryWrongType'],
}

/**
 * `POST /newsroom/mailroom`: hands a manuscript in, with a key of the mailroom and without an account. The file is
 * checked as in the panel and waits to be read. The caller learns its id and nothing else: a file that is here already
 * answers the id of that time.
 *
 * 202; 401 without a key of the mailroom; 429 when its hour is spent; 400, 413 and 415 with the reason otherwise.
 */
export const mailroomEndpoint: Endpoint = {
  handler: async (req) => {
    const turn = await takeMailroomTurn(req)
    if (turn.kind === 'badKey')
      return refuse(req, {
        headers: { 'WWW-Authenticate': 'Newsroom-Key' },
        key: 'manuscript.mailroomNoKey',
        status: 401,
      })
    if (turn.kind === 'spent')
      return refuse(req, {
        headers: { 'Retry-After': String(turn.seconds) },
        key: 'manuscript.mailroomSpent',
        status: 429,
        vars: {
          limit: String(turn.limit),
          minutes: String(Math.ceil(turn.seconds / 60)),
        },
      })
    const delivery = await readDelivery(req)
    if (typeof delivery === 'string') {
      const [status, key] = faults[delivery]
      return refuse(req, { key, status })
    }
    return take({ delivery, req, turn })
  },
  method: 'post',
  path: '/newsroom/mailroom',
}

type Taking = {
  readonly delivery: Delivery
  readonly req: PayloadRequest
  readonly turn: { readonly key: string; readonly name: string }
}

async function take({ delivery, req, turn }: Taking): Promise<Response> {
  try {
    return answer({ id: await keep({ delivery, req, turn }) }, 202)
  } catch (error) {
    if (!(error instanceof ManuscriptProblem)) throw error
    const message = error[languageOf(req.i18n.language)]
    return answer({ errors: [{ message }] }, error.key === 'busy' ? 429 : 400)
  }
}

async function keep({
  delivery: { sender = '', ...delivery },
  req: { i18n, payload },
  turn: { key, name },
}: Taking): Promise<DefaultDocumentIDType> {
  const opened = await openReceived(delivery)
  return inTransaction({
    act: async ({ req }) => {
      // The trail says which key it was; whoever sends it has no account.
      nameActor(req, { name })
      const { isKnown, manuscript } = await handIn({
        ...delivery,
        opened,
        req,
        sender: sender || name,
        way: 'mailroom',
      })
      if (!isKnown) await noteHandedIn(key, req)
      return manuscript
    },
    i18n,
    payload,
  })
}

type Refusal = {
  readonly headers?: Readonly<Record<string, string>>
  readonly key: MessageKey
  readonly status: number
  readonly vars?: Readonly<Record<string, string>>
}

const refuse = (req: PayloadRequest, { headers = {}, status, ...message }: Refusal): Response =>
  Response.json(
    { errors: [{ message: translate(req, message) }] },
    { headers: { 'Cache-Control': 'no-store', ...headers }, status },
  )
