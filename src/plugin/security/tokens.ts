import { createHash, randomBytes } from 'node:crypto'

/** Makes a random secret of 256 bits that fits into an address or a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

/** Hashes a random secret for storage: whoever reads the database learns nothing usable. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
