import type { FetchMessageObject, ImapFlow } from 'imapflow'
import type { MailMessage, MailOutcome } from 'payload-newsroom'
import type { Task, Worker } from 'payload-newsroom/commands'

import { createHash } from 'node:crypto'
import { isDatabaseAway, isMailTakenFrom, ManuscriptProblem, takeInMessage } from 'payload-newsroom'

import type { InboxAddress } from './openInbox.ts'

import { withInbox } from './openInbox.ts'
import { readMessage } from './readMessage.ts'

/** Folders beside the inbox into which messages go once they were dealt with. */
const folders = { failed: ['Newsroom', 'Failed'], taken: ['Newsroom', 'Done'] } as const

/** Larger messages are not fetched. */
const MOST_BYTES = 30_000_000
/** Faults of the program over one message, after which it goes where people look for it. */
const MOST_FAULTS = 3
/** Messages that are taken in one round: a round ends while the connection is fresh. */
const MOST_TAKEN = 50

/** Collects the messages of an inbox. Several workers may do it at once: what one has taken in, the other finds done. */
export function collectMail(address: InboxAddress): Task {
  const faults = new Map<string, number>()
  return {
    everyMs: 15_000,
    name: '投稿邮箱 inbox',
    run: (worker) =>
      withInbox(address, async (client) => {
        const waits = askOnce(worker)
        let taken = 0
        for (const message of await listWaiting(client)) {
          if (worker.signal.aborted || taken >= MOST_TAKEN) return
          if (await waits(message)) continue
          const outcome = await take({ client, faults, message, worker })
          if (outcome === 'later') continue
          // Only what was committed is moved. Cut off before, it is found done the next time, and moved then.
          await move({ client, message, outcome })
          taken += 1
        }
      }),
  }
}

/** Message of the inbox, as a list of them has it. */
type Listed = {
  readonly from: MailMessage['from']
  /** Of the head, for one that is not fetched. */
  readonly key: string
  readonly sizeBytes: number
  readonly subject: string
  readonly uid: string
}

async function listWaiting(client: ImapFlow): Promise<readonly Listed[]> {
  const uids = (await client.search({ deleted: false }, { uid: true })) || []
  if (uids.length === 0) return []
  const heads = await client.fetchAll(
    uids,
    { envelope: true, internalDate: true, size: true },
    { uid: true },
  )
  return heads.map(toListed).toSorted((a, b) => Number(a.uid) - Number(b.uid))
}

function toListed({ envelope, internalDate, size = 0, uid }: FetchMessageObject): Listed {
  const { from = [], messageId, subject = '' } = envelope ?? {}
  const head = [messageId, String(internalDate), size, subject]
  return {
    from: { address: '', name: '', ...from[0] },
    key: createHash('sha256').update(JSON.stringify(head)).digest('hex'),
    sizeBytes: size,
    subject,
    uid: String(uid),
  }
}

/** Asks of each sender once a round whether their messages have to wait. */
function askOnce({ payload }: Worker): (message: Listed) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>()
  return async ({ from }) => {
    const known = answers.get(from.address) ?? isMailTakenFrom(from, payload)
    answers.set(from.address, known)
    return !(await known)
  }
}

type Taking = {
  readonly client: ImapFlow
  /** Faults by message: after a start they are counted anew. */
  readonly faults: Map<string, number>
  readonly message: Listed
  readonly worker: Worker
}

async function take({
  client,
  faults,
  message,
  worker: { payload },
}: Taking): Promise<MailOutcome> {
  const { key, sizeBytes, uid } = message
  if (sizeBytes > MOST_BYTES) return takeInMessage(bare(message, 'tooLarge'), payload)
  const whole = await client.fetchOne(uid, { source: true }, { uid: true })
  // Somebody, or another worker, has moved it meanwhile.
  if (!whole || !whole.source) return 'later'
  try {
    return (faults.get(key) ?? 0) < MOST_FAULTS
      ? await takeInMessage(await readMessage(whole.source), payload)
      : await takeInMessage(bare(message, 'fault'), payload)
  } catch (error) {
    // Too many manuscripts are being read just now.
    if (error instanceof ManuscriptProblem) return 'later'
    if (isDatabaseAway(error)) throw error
    // The others must not wait for this one.
    payload.logger.error({ err: error, msg: 'inbox: a message could not be taken in' })
    faults.set(key, (faults.get(key) ?? 0) + 1)
    return 'later'
  }
}

/** What is known of a message that is not read. */
const bare = (
  { from, key, subject }: Listed,
  fault: NonNullable<MailMessage['fault']>,
): MailMessage => ({ fault, files: [], from, key, subject, text: '' })

type Moving = {
  readonly client: ImapFlow
  readonly message: Listed
  readonly outcome: Exclude<MailOutcome, 'later'>
}

async function move({ client, message: { uid }, outcome }: Moving): Promise<void> {
  const { path } = await client.mailboxCreate([...folders[outcome]])
  await client.messageMove(uid, path, { uid: true })
}
