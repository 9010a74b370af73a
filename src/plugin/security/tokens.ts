import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody guesses, fit for an address or a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret that is random: whoever reads the database learns nothing they could use. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
