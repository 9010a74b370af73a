import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

/** Makes a secret to share with one receiver. */
export const makeSecret = (): string => prefix + randomBytes(32).toString('base64')

/** Whether a text is a secret of this form; one encrypted under another server secret is not. */
export const isSecret = (text: string): boolean =>
  text.startsWith(prefix) && /^[A-Za-z0-9+/]{43}=$/.test(text.slice(prefix.length))

type Input = { body: string; message: string; now: Date; secret: string }

/**
 * Headers that prove origin and integrity of a message.
 *
 * Source: Standard Webhooks 1.0, https://github.com/standard-webhooks/standard-webhooks
 *
 * @param message - its id is one and the same at every attempt
 * @param secret - as `makeSecret` makes them
 */
export function signMessage({ body, message, now, secret }: Input): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key)
    .update(`${message}.${timestamp}.${body}`)
    .digest('base64')
  return {
    'webhook-id': message,
    'webhook-signature': `v1,${signature}`,
    'webhook-timestamp': timestamp,
  }
}
