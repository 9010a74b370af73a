import type { DefaultDocumentIDType, Payload, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import path from 'node:path'
import { createLocalReq } from 'payload'

import type { Sender } from './findSender.ts'
import type { MailFile, MailMessage } from './mailMessage.ts'
import type { OpenedFile, SortedMail } from './sortMessage.ts'

import { cutText } from '../../domain/text/cutText.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { newsroomWords } from '../config/newsroomWords.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { query } from '../database/query.ts'
import { notify } from '../notifications/notify.ts'
import { accountsWith } from '../staff/accounts.ts'
import { translateIn } from '../translations/messages.ts'
import { findSender } from './findSender.ts'
import { handIn } from './handIn.ts'
import { keepPictureApart } from './keepPicture.ts'
import { sortMessage } from './sortMessage.ts'

/** What came of a message. */
export type MailOutcome =
  /** Nothing of it could be taken in; the desk was told. */
  | 'failed'
  /** Strangers have sent too much within the hour: it stays where it is, and its turn comes. */
  | 'later'
  | 'taken'

/** Messages from strangers within an hour: from one address, and from all. */
const MOST_FROM_STRANGER = 10
const MOST_FROM_STRANGERS = 60

/**
 * Takes a message of the inbox in: attached documents and the body become manuscripts that wait to be read, pictures
 * become drafts beside them. One transaction holds the manuscripts and the note that the message was dealt with: doing
 * it again changes nothing.
 *
 * @throws when the database is away, or on a fault of the program; nothing is noted then
 */
export async function takeInMessage(message: MailMessage, payload: Payload): Promise<MailOutcome> {
  const req = await createLocalReq({}, payload)
  const before = await outcomeBefore(message.key, req)
  if (before) return before
  const sender = await findSender(message.from, req)
  if (await isTooMuch({ message, req, sender })) return 'later'
  const sorted = await sortMessage(message, req)
  const isFailed = sorted.manuscripts.length === 0
  const pictures = isFailed ? noPictures : await keepPictures(sorted.pictures, payload)
  await inTransaction({
    act: async (transaction) => {
      const within = transaction.req
      if (!(await noteMessage({ isFailed, message, req: within, sender }))) return
      if (isFailed) await tellDesk({ message, req: within, sender, sorted })
      else await handInAll({ message, pictures, req: within, sender, sorted })
    },
    payload,
  })
  return isFailed ? 'failed' : 'taken'
}

/** What came of a message that was dealt with before; undefined for a new one. */
async function outcomeBefore(key: string, req: PayloadRequest): Promise<MailOutcome | undefined> {
  const [row] = await query(req, sql`SELECT is_failed FROM newsroom_inbox WHERE message = ${key}`)
  if (!row) return undefined
  return row.is_failed === true ? 'failed' : 'taken'
}

type Asking = Pick<Noting, 'req' | 'sender'> & { readonly message: Pick<MailMessage, 'from'> }

/** Whether a message has to wait, for strangers have sent too many within the hour. */
async function isTooMuch({ message: { from }, req, sender }: Asking): Promise<boolean> {
  if (!sender.isStranger) return false
  const [row] = await query(
    req,
    sql`SELECT count(*)::integer AS all_of_them, count(*) FILTER (WHERE sender = ${from.address})::integer AS theirs
      FROM newsroom_inbox WHERE is_stranger AND taken_at > now() - interval '1 hour'`,
  )
  return (
    Number(row?.theirs ?? 0) >= MOST_FROM_STRANGER ||
    Number(row?.all_of_them ?? 0) >= MOST_FROM_STRANGERS
  )
}

/** Whether messages from somebody are taken in now: asked before one is fetched, for those that wait may be many. */
export async function isMailTakenFrom(
  from: MailMessage['from'],
  payload: Payload,
): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return !(await isTooMuch({ message: { from }, req, sender: await findSender(from, req) }))
}

type Noting = {
  readonly isFailed: boolean
  readonly message: MailMessage
  readonly req: PayloadRequest
  readonly sender: Sender
}

/** @returns false when another worker has dealt with it meanwhile */
async function noteMessage({ isFailed, message, req, sender }: Noting): Promise<boolean> {
  const rows = await query(
    req,
    sql`INSERT INTO newsroom_inbox (message, sender, is_stranger, is_failed)
      VALUES (${message.key}, ${message.from.address}, ${sender.isStranger}, ${isFailed})
      ON CONFLICT (message) DO NOTHING RETURNING message`,
  )
  return rows.length > 0
}

type Pictures = {
  readonly kept: readonly DefaultDocumentIDType[]
  readonly untaken: readonly string[]
}

const noPictures: Pictures = { kept: [], untaken: [] }

const LONGEST_ALT = 200

async function keepPictures(files: readonly MailFile[], payload: Payload): Promise<Pictures> {
  const kept: DefaultDocumentIDType[] = []
  const untaken: string[] = []
  for (const file of files) {
    const { bytes, name, type: mimeType } = file
    const alt = cutText(fitText(path.parse(name).name), LONGEST_ALT)
    const picture = await keepPictureApart({ alt, bytes, mimeType, name }, payload)
    if (picture === undefined) untaken.push(file.name)
    else kept.push(picture)
  }
  return { kept: [...new Set(kept)], untaken }
}

type Handing = {
  readonly message: MailMessage
  readonly pictures: Pictures
  readonly req: PayloadRequest
  readonly sender: Sender
  readonly sorted: SortedMail
}

async function handInAll({ message, pictures, req, sender, sorted }: Handing): Promise<void> {
  const letter = await letterOf({
    message,
    req,
    sorted: { ...sorted, untaken: [...sorted.untaken, ...pictures.untaken] },
  })
  for (const opened of sorted.manuscripts)
    await handIn({
      ...toHandIn(opened),
      enclosed: pictures.kept,
      isStranger: sender.isStranger,
      letter,
      req,
      sender: sender.name,
      way: 'inbox',
    })
}

const toHandIn = ({ bytes, name, opened }: OpenedFile) => ({ bytes, fileName: name, opened })

type Letter = {
  readonly message: MailMessage
  readonly req: PayloadRequest
  readonly sorted: Pick<SortedMail, 'isBodyTaken' | 'untaken'>
}

/** What stands beside the manuscripts of a message: who wrote about what, the letter, and what was not taken in. */
async function letterOf({
  message: { from, subject, text },
  req,
  sorted: { isBodyTaken, untaken },
}: Letter): Promise<string> {
  const { t } = await newsroomWords(req)
  return [
    `${from.name} <${from.address}>`.trim(),
    subject,
    ...(isBodyTaken || text.trim() === '' ? [] : ['', text.trim()]),
    ...(untaken.length === 0
      ? []
      : [
          '',
          translateIn(t, { key: 'manuscript.mailUntaken' }),
          ...untaken.map((line) => `· ${line}`),
        ]),
  ].join('\n')
}

type Telling = Omit<Handing, 'pictures'>

/** Tells the heads of desk of a message of which nothing could be taken in. */
async function tellDesk({ message, req, sender, sorted }: Telling): Promise<void> {
  const { t } = await newsroomWords(req)
  const nameless = translateIn(t, { key: 'manuscript.mailNameless' })
  const reason = sorted.untaken.join('\n') || translateIn(t, { key: 'manuscript.mailEmpty' })
  await notify(req, {
    kind: 'mailFailed',
    recipients: await accountsWith(['chiefEditor', 'deskHead'], req),
    title: message.subject || nameless,
    vars: { reason, who: sender.name || nameless },
  })
}
