import type { Payload } from 'payload'

import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'
import { toText } from '../values/toText.ts'

/** Says what an account is called, under signatures and in notices: the name of a field, or a function of the account. */
export type AccountName = ((account: Readonly<Record<string, unknown>>) => string) | string

/** Name of an account whose shape belongs to the host: of the fields that hosts keep a name in, else the address. */
export function nameIn(account: unknown): string {
  const { displayName, email, firstName, fullName, lastName, name, username } = toObject(account)
  const both = [firstName, lastName].flatMap((each) => toText(each) ?? []).join(' ')
  return [name, fullName, displayName, both, username, email].map(toText).find(isFilled) ?? ''
}

/** Gives an account the name that the option `accountName` takes from it. */
export function withOwnName<Account extends object>(account: Account, payload: Payload): Account {
  const { accountName } = givenOptions(payload.config)
  const name = toText(read(account, accountName))
  return isFilled(name) ? { ...account, name } : account
}

function read(account: object, accountName: unknown): unknown {
  // The plugin itself stored it.
  if (typeof accountName === 'function') return (accountName as (of: object) => unknown)(account)
  return typeof accountName === 'string' ? toObject(account)[accountName] : undefined
}

const isFilled = (text: string | undefined): text is string => (text ?? '').trim() !== ''
