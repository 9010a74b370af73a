import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'

import { instantSql } from '../database/instantSql.ts'
import { query } from '../database/query.ts'
import { hashOf } from '../security/tokens.ts'
import { translate } from '../translations/messages.ts'
import { lockUp, makeRecoveryCodes, readRecoveryCode, unlock } from './factorSecrets.ts'

/** Second factor of an account, without its secret. */
export type Factor = {
  readonly confirmedAt: string | undefined
  readonly isConfirmed: boolean
  readonly recoveryLeft: number
}

const stepSeconds = 30
/** Tolerated clock drift, in steps either way. */
const drift = 1

/** Loads the second factor of an account; undefined when none was ever begun. */
export async function readFactor(
  req: PayloadRequest,
  account: string,
): Promise<Factor | undefined> {
  const [row] = await query(
    req,
    sql`SELECT ${instantSql('confirmed_at')} AS at, cardinality(recovery) AS left
      FROM newsroom_second_factors WHERE account = ${account}`,
  )
  if (!row) return undefined
  const confirmedAt = typeof row.at === 'string' ? row.at : undefined
  return {
    confirmedAt,
    isConfirmed: confirmedAt !== undefined,
    recoveryLeft: Number(row.left),
  }
}

type BeginFactorInput = { account: string; label: string; req: PayloadRequest }

/** Begins a second factor: a new secret, inactive until a code confirms it. */
export async function beginFactor({
  account,
  label,
  req,
}: BeginFactorInput): Promise<{ readonly secret: string; readonly uri: string }> {
  const secret = new Secret({ size: 20 })
  const locked = lockUp({ account, payload: req.payload, secret: secret.base32 })
  await query(
    req,
    sql`INSERT INTO newsroom_second_factors AS f (account, secret) VALUES (${account}, ${locked})
      ON CONFLICT (account) DO UPDATE SET secret = ${locked}, last_step = 0 WHERE f.confirmed_at IS NULL`,
  )
  const issuer = translate(req, { key: 'brand.newsroom' })
  return { secret: secret.base32, uri: totpOf({ issuer, label, secret: secret.base32 }).toString() }
}

type ConfirmFactorInput = { account: string; code: string; req: PayloadRequest }

/**
 * Confirms a second factor.
 *
 * @returns the recovery codes, shown once and stored as hashes; undefined when the code is wrong
 */
export async function confirmFactor({
  account,
  code,
  req,
}: ConfirmFactorInput): Promise<readonly string[] | undefined> {
  if (!(await acceptTotp({ account, code, req }))) return undefined
  const codes = makeRecoveryCodes()
  await query(
    req,
    sql`UPDATE newsroom_second_factors SET confirmed_at = now(), recovery = ${arrayOf(codes.map(hashOf))}
      WHERE account = ${account} AND confirmed_at IS NULL`,
  )
  return codes
}

/** Accepts a code of the app or a recovery code, each once: a code seen over a shoulder is used up. */
export async function acceptCode(given: ConfirmFactorInput): Promise<boolean> {
  if (/^\d{6}$/u.test(given.code.replaceAll(/\s/gu, ''))) return acceptTotp(given)
  const { account, code, req } = given
  const recovery = readRecoveryCode(code)
  if (recovery === undefined) return false
  const taken = await query(
    req,
    sql`UPDATE newsroom_second_factors SET recovery = array_remove(recovery, ${hashOf(recovery)})
      WHERE account = ${account} AND confirmed_at IS NOT NULL AND ${hashOf(recovery)} = ANY (recovery) RETURNING 1`,
  )
  return taken.length > 0
}

/** Deletes the second factor of an account. */
export async function dropFactor(req: PayloadRequest, account: string): Promise<void> {
  await query(req, sql`DELETE FROM newsroom_second_factors WHERE account = ${account}`)
}

async function acceptTotp({ account, code, req }: ConfirmFactorInput): Promise<boolean> {
  const [row] = await query(
    req,
    sql`SELECT secret FROM newsroom_second_factors WHERE account = ${account}`,
  )
  if (typeof row?.secret !== 'string') return false
  const secret = unlock({ account, locked: row.secret, payload: req.payload })
  if (secret === undefined) return false
  const timestamp = Date.now()
  const token = code.replaceAll(/\s/gu, '')
  const delta = totpOf({ label: '', secret }).validate({ timestamp, token, window: drift })
  if (delta === null) return false
  const step = Math.floor(timestamp / 1000 / stepSeconds) + delta
  // The row decides between two requests with one code.
  const taken = await query(
    req,
    sql`UPDATE newsroom_second_factors SET last_step = ${step} WHERE account = ${account} AND last_step < ${step} RETURNING 1`,
  )
  return taken.length > 0
}

type TotpInput = { issuer?: string; label: string; secret: string }

const totpOf = ({ issuer = '', label, secret }: TotpInput): TOTP =>
  new TOTP({
    algorithm: 'SHA1',
    digits: 6,
    issuer,
    label,
    period: stepSeconds,
    secret: Secret.fromBase32(secret),
  })

/** PostgreSQL array of hashes; hexadecimal needs no quoting. */
const arrayOf = (hashes: readonly string[]) => sql`${`{${hashes.join(',')}}`}::text[]`
