import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { Feedback } from '../../domain/reader-feedback/feedback.ts'

import { paces } from '../../domain/accounts/attemptPaces.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { clientAddress } from '../security/clientAddress.ts'
import { countAttempt } from '../security/rateLimit.ts'
import { accountsWith } from '../staff/accounts.ts'
import { nameActor } from '../staff/actor.ts'
import { translate } from '../translations/messages.ts'
import { toText } from '../values/toText.ts'

/**
 * Counts a letter before it is accepted, by client address, so that fifty at once count as fifty. Without a proxy that
 * tells addresses, all letters are counted together.
 *
 * @returns seconds to wait when it came too early
 */
export function waitForNext(req: PayloadRequest): Promise<number | undefined> {
  const address = clientAddress(req)
  return countAttempt(
    req.payload,
    address === undefined
      ? { of: 'letters', pace: paces.letters }
      : { of: `letters|${address}`, pace: paces.lettersFrom },
  )
}

/**
 * Saves a letter and notifies the heads of desk.
 *
 * @returns false when no such page is public
 */
export const saveFeedback = (
  { contact, message, page, passage, writer }: Feedback,
  { i18n, payload }: PayloadRequest,
): Promise<boolean> =>
  inTransaction({
    act: async ({ req }) => {
      const title = await titleOfPage(page, req)
      if (title === undefined) return false
      nameActor(req, { name: nameOf(writer, i18n) })
      const { id } = await req.payload.create({
        collection: 'reader-letters',
        data: { contact, message, page, passage, state: 'open', title, writer },
        depth: 0,
        // A reader has no account, and nobody else creates letters.
        overrideAccess: true,
        req,
      })
      await notify(req, {
        kind: 'letter',
        recipients: await accountsWith(['chiefEditor', 'deskHead'], req),
        subject: `reader-letters:${id}`,
        title,
        vars: { body: message },
      })
      return true
    },
    i18n,
    keeps: (isTaken) => isTaken,
    payload,
  })

/** A reader, with the name they gave: letters are written without an account. */
const nameOf = (writer: string, i18n: PayloadRequest['i18n']): string =>
  writer === ''
    ? translate(i18n, { key: 'readerFeedback.reader' })
    : translate(i18n, { key: 'readerFeedback.readerNamed', vars: { name: writer } })

/** Title of the public page at a path; undefined where there is none. */
async function titleOfPage(page: string, req: PayloadRequest): Promise<string | undefined> {
  const [row] = await query(
    req,
    sql`SELECT card ->> 'title' AS title FROM live_documents WHERE path = ${page} AND state = 'live'`,
  )
  return toText(row?.title)
}
