import { ImapFlow } from 'imapflow'

import { isLoopback } from '../envRules.mjs'

/** Where the inbox is: `imaps://user:password@host:993/INBOX`. */
export type InboxAddress = string

const WAIT_MS = 15_000
const SILENCE_MS = 60_000

/**
 * Connects to the inbox and opens its folder, until `act` has ended.
 *
 * @throws when there is no connection, or it breaks
 */
export async function withInbox<Outcome>(
  address: InboxAddress,
  act: (client: ImapFlow) => Promise<Outcome>,
): Promise<Outcome> {
  const url = new URL(address)
  const isSecure = url.protocol === 'imaps:'
  const client = new ImapFlow({
    auth: { pass: decodeURIComponent(url.password), user: decodeURIComponent(url.username) },
    connectionTimeout: WAIT_MS,
    disableAutoIdle: true,
    // The password crosses no network in the clear.
    ...(!isSecure && !isOfThisMachine(url) && { doSTARTTLS: true }),
    greetingTimeout: WAIT_MS,
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    logger: false,
    port: Number(url.port || (isSecure ? '993' : '143')),
    secure: isSecure,
    socketTimeout: SILENCE_MS,
  })
  // What is under way fails with it; unheard, the event would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const folder = decodeURIComponent(url.pathname.replace(/^\/+/u, '')) || 'INBOX'
    const lock = await client.getMailboxLock(folder)
    try {
      return await act(client)
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => {
      client.close()
    })
  }
}

const isOfThisMachine = ({ hostname }: URL): boolean => isLoopback(`http://${hostname}`)
