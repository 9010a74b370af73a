import type { Endpoint, PayloadRequest } from 'payload'

import { getFieldsToSign, jwtSign } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'

import type { Seat } from './seats.ts'

import { languageOf } from '../../domain/language/language.ts'
import { roleLabel } from '../../domain/staff/roleLabels.ts'
import { roles } from '../../domain/staff/roles.ts'
import { swapSession } from '../accounts/sessions.ts'
import { recordAudit } from '../audit/hooks.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { collectionOf } from '../documents/collectionOf.ts'
import { answer, forbidden, staffEndpoint } from '../http/endpoint.ts'
import { accountsSlug, findUser } from '../staff/accounts.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'
import { findSeats } from './seats.ts'

/** Everybody but the administrator, who keeps accounts: a play needs none. */
const isOffered = ({ role }: Seat): boolean => role !== 'admin'

const asked = z.object({ seat: z.enum(roles), to: z.string().max(2000).default('') })

/**
 * `GET /newsroom/seats` lists the seats of a demonstration, with the one that the caller sits on; none elsewhere, and none
 * to whom the demonstration has no account for. `POST /newsroom/seats` takes a form with a `seat` and the page to go on
 * with, `to`: the caller's session ends, one of the seat's account begins.
 */
export const seatEndpoints: Endpoint[] = [
  staffEndpoint({
    handle: async ({ req, staff }) => {
      const seats = await findSeats(req)
      const isSeated = seats.some(({ account }) => account.id === staff.id)
      const language = languageOf(req.i18n.language)
      return answer({
        seats: (isSeated ? seats.filter(isOffered) : []).map(({ account, role }) => ({
          isCurrent: account.id === staff.id,
          label: roleLabel(role, language),
          role,
        })),
      })
    },
    input: z.object({}),
    method: 'get',
    path: '/newsroom/seats',
  }),
  {
    handler: async (req) => {
      const wanted = asked.safeParse(await readForm(req))
      const seats = await findSeats(req)
      const own = seats.find(({ account }) => account.id === String(req.user?.id))
      const seat = seats.filter(isOffered).find(({ role }) => role === wanted.data?.seat)
      // A key of the API has no session that could end.
      const session = toText(toObject(req.user)._sid)
      if (!wanted.success || !own || !seat || session === undefined) return forbidden(req)
      const cookie = await changeSeat({ from: { account: own.account.id, session }, req, seat })
      return new Response(null, {
        headers: {
          'Cache-Control': 'no-store',
          Location: pageOf(req, wanted.data.to),
          'Set-Cookie': cookie,
        },
        status: 303,
      })
    },
    method: 'post',
    path: '/newsroom/seats',
  },
]

type Change = {
  readonly from: { readonly account: string; readonly session: string }
  readonly req: PayloadRequest
  readonly seat: Seat
}

/** Returns the cookie of the new session. */
async function changeSeat({ from, req, seat }: Change): Promise<string> {
  const { id, email, name } = seat.account
  const { payload } = req
  const slug = accountsSlug(payload)
  const collection = collectionOf(payload, slug)
  const user = await findUser(req, id)
  if (!user) throw new Error(`changeSeat: no account ${id}`)
  const sid = await inTransaction({
    act: async ({ req: own }) => {
      const session = await swapSession({ from, req: own, to: id })
      await recordAudit({
        action: 'signIn',
        detail: { seatOf: from.account },
        req: own,
        subject: `${slug}:${id}`,
        title: name,
      })
      return session
    },
    payload,
    user,
  })
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: collection, email, sid, user }),
    secret: payload.secret,
    tokenExpiration: collection.auth.tokenExpiration,
  })
  return generatePayloadCookie({
    collectionAuthConfig: collection.auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: false,
    token,
  })
}

/** The page of the panel that the form names; its first page for any other address. */
function pageOf({ payload: { config } }: PayloadRequest, to: string): string {
  const { admin } = config.routes
  const here = config.serverURL
  const page = URL.canParse(to, here) ? new URL(to, here) : undefined
  const isOwn = page?.origin === new URL(here).origin && `${page.pathname}/`.startsWith(`${admin}/`)
  return isOwn ? `${page.pathname}${page.search}` : admin
}

async function readForm(req: PayloadRequest): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await req.text?.()))
}
