import type { Payload } from 'payload'

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt } from 'node:crypto'

/** Derives a key from the server's secret for this purpose alone. */
const keyOf = ({ secret }: Payload): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'newsroom second factor', 32))

type LockUpInput = { account: string; payload: Payload; secret: string }

/** Encrypts a secret, bound to its account, so that whoever reads the database cannot make codes. */
export function lockUp({ account, payload, secret }: LockUpInput): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(payload), nonce).setAAD(Buffer.from(account))
  const locked = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), locked]).toString('base64')
}

type UnlockInput = { account: string; locked: string; payload: Payload }

/**
 * Decrypts a secret.
 *
 * @returns undefined when it was encrypted under another server secret, or for another account
 */
export function unlock({ account, locked, payload }: UnlockInput): string | undefined {
  const bytes = Buffer.from(locked, 'base64')
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(payload), bytes.subarray(0, 12))
    cipher.setAAD(Buffer.from(account)).setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** Letters and digits that are not mistaken for one another on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
const word = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')

/** Makes ten recovery codes for a lost phone, each good once. */
export const makeRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => `${word()}-${word()}`)

/** Normalises a typed recovery code: capitals, blanks and a missing hyphen are accepted. */
export function readRecoveryCode(typed: string): string | undefined {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/gu, '')
  return /^[a-z2-9]{10}$/u.test(plain) ? `${plain.slice(0, 5)}-${plain.slice(5)}` : undefined
}
