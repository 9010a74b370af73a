import type { Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import type { NotificationRow } from './notificationRow.ts'

import { fitText } from '../../domain/text/fitText.ts'
import { timeZoneOf } from '../config/locale.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { oneLine } from '../mail/sendMail.ts'
import { findAccounts } from '../staff/accounts.ts'
import { translate } from '../translations/messages.ts'
import { isDisabled } from '../values/disabled.ts'
import { toText } from '../values/toText.ts'
import { formatNotification } from './formatNotification.ts'
import { notificationRow } from './notificationRow.ts'
import { alarms } from './notify.ts'
import { placeOf } from './readNotifications.ts'

/** Seconds before a notification is mailed, unless read in the panel by then; alarms do not wait. */
const patienceSeconds = 60
const mostAttempts = 6

/** Number of people mailed in this run, and of those who could not be reached. */
export type MailedNotifications = { readonly failed: number; readonly sent: number }

/**
 * Mails unread notifications, one letter a person. Does nothing where no mail is set up.
 *
 * Several workers may run it at once: claiming is one UPDATE that also sets the time of the next attempt, so that a
 * worker that dies in between is replaced by the next attempt (and a letter whose worker dies right after sending is
 * sent twice). After six attempts over some hours a notification stays in the panel alone, and the log says so.
 */
export async function mailNotifications(payload: Payload): Promise<MailedNotifications> {
  if (payload.email.name === 'console' || isDisabled(payload)) return { failed: 0, sent: 0 }
  const asked = await createLocalReq({}, payload)
  // Nobody's own language is known here: letters are in the newsroom's.
  const i18n = await newsroomWords(asked)
  const req = await createLocalReq({ req: { i18n } }, payload)
  let sent = 0
  let failed = 0
  for (const rows of (await claim(req)).values()) {
    const recipient = rows[0]?.recipient ?? ''
    const isSent = await write({ recipient, req, rows }).catch((error: unknown) => {
      payload.logger.warn(`notices: no letter to ${recipient}: ${reasonOf(error)}`)
      return false
    })
    if (isSent) sent += 1
    else failed += 1
  }
  return { failed, sent }
}

type ClaimedRow = NotificationRow & { readonly attempts: number; readonly recipient: string }
type Claimed = ReadonlyMap<string, readonly ClaimedRow[]>

async function claim(req: PayloadRequest): Promise<Claimed> {
  const rows = await query(
    req,
    sql`UPDATE notices SET mail_attempts = coalesce(mail_attempts, 0) + 1,
          mail_after = now() + interval '2 minutes' * power(3, coalesce(mail_attempts, 0))
        WHERE id IN (SELECT id FROM notices
          WHERE mailed_at IS NULL AND (read_at IS NULL OR kind IN ${[...alarms]}) AND coalesce(mail_attempts, 0) < ${mostAttempts}
            AND (mail_after IS NULL OR mail_after <= now())
            AND (created_at <= now() - ${patienceSeconds} * interval '1 second' OR kind IN ${['planOfLeaver', 'releaseFailed', 'releaseLate', ...alarms]})
          ORDER BY created_at LIMIT 200 FOR UPDATE SKIP LOCKED)
        RETURNING id::text, kind, subject, title, actor_name, vars, read_at, recipient, mail_attempts AS attempts,
          ${instantSql('created_at')} AS at`,
  )
  const claimed = new Map<string, ClaimedRow[]>()
  for (const row of rows) {
    const recipient = toText(row.recipient) ?? ''
    const notice = readNotification({ recipient, req, row })
    if (!notice) continue
    // One letter per address: what goes to a former address goes there alone.
    const address = `${recipient} ${notice.vars?.mailTo ?? ''}`
    claimed.set(address, [...(claimed.get(address) ?? []), notice])
  }
  return claimed
}

type Input = { recipient: string; req: PayloadRequest; row: Record<string, unknown> }

/** Parses a notification; a malformed one does not hold up other letters. */
function readNotification({ recipient, req: { payload }, row }: Input) {
  const read = notificationRow.safeParse(row)
  if (read.success) return { ...read.data, attempts: Number(row.attempts), recipient }
  payload.logger.warn(`notices: ${toText(row.id) ?? ''} cannot be read: ${read.error.message}`)
  return undefined
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300)

type Letter = {
  readonly recipient: string
  readonly req: PayloadRequest
  readonly rows: readonly ClaimedRow[]
}

/** Sends a letter. Returns true when it went out or has no recipient: neither is tried again. */
async function write(letter: Letter): Promise<boolean> {
  const { req, rows } = letter
  const address = await addressOf(letter)
  try {
    if (address !== undefined)
      await req.payload.sendEmail({ ...(await compose(letter)), to: address })
  } catch (error) {
    const lost = rows.filter(({ attempts }) => attempts >= mostAttempts)
    req.payload.logger.warn(`notices: a letter could not be sent: ${reasonOf(error)}`)
    if (lost.length > 0)
      req.payload.logger.error(
        `notices: given up mailing ${lost.length} to ${letter.recipient} after ${mostAttempts} attempts; they stay in the panel`,
      )
    return false
  }
  await query(
    req,
    sql`UPDATE notices SET mailed_at = now() WHERE id::text IN ${rows.map(({ id }) => id)}`,
  )
  return true
}

/**
 * Finds the mail address of a person; none for those who want no mail, except for alarms, and none for leavers, who may
 * not read of drafts any more.
 */
async function addressOf({ recipient, req, rows }: Letter): Promise<string | undefined> {
  const mailTo = rows[0]?.vars?.mailTo
  if (mailTo !== undefined) return mailTo
  const [account = {}] = await findAccounts(req, { where: { id: { equals: recipient } } })
  const { email, isDeactivated, noMail } = account
  if (isDeactivated === true) return undefined
  const isAlarm = rows.some(({ kind }) => alarms.some((each) => each === kind))
  return noMail === true && !isAlarm ? undefined : toText(email)
}

/** Composes one letter of all notifications: plain text, oldest first, each with its link. */
async function compose({ req, rows }: Letter): Promise<{ subject: string; text: string }> {
  const timeZone = await timeZoneOf(req)
  const lines = rows
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((row) => ({ ...formatNotification({ req, row, timeZone }), address: addressIn(req, row) }))
  const [first] = lines
  const subject =
    lines.length === 1 && first
      ? first.sentence
      : translate(req, { key: 'notification.mailSubject', vars: { count: String(lines.length) } })
  const text = lines
    .map(({ address, detail, sentence }) =>
      [sentence, detail && `  ${detail}`, address].filter(Boolean).join('\n'),
    )
    .join('\n\n')
  const ending = translate(req, { key: 'notification.mailEnding' })
  return { subject: oneLine(subject).slice(0, 200), text: fitText(`${text}\n\n${ending}\n`) }
}

function addressIn({ payload: { config } }: PayloadRequest, row: NotificationRow): string {
  const place = placeOf(row)
  const admin = `${config.serverURL}${config.routes.admin}`
  return place
    ? `${admin}/collections/${place.collection}/${place.id}${place.view ? `/${place.view}` : ''}`
    : admin
}
