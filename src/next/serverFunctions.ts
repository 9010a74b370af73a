import type { SanitizedConfig } from 'payload'

import { headers } from 'next/headers.js'
import { notFound } from 'next/navigation.js'
import { getPayload } from 'payload'

import { mayUsePanel } from '../plugin/accounts/mayUsePanel.ts'
import { isForPeopleSignedIn, isHostServerFunction } from '../plugin/http/allowedServerFunctions.ts'

type Config = Promise<SanitizedConfig> | SanitizedConfig
type Asked = { readonly args: unknown; readonly name: unknown }

/**
 * Ends a server function with 404 that nobody is meant to call: for strangers, by a name that every object has, or on
 * texts of the newsroom in a way that goes round their checks. What concerns the host's collections alone is the host's
 * affair.
 */
export async function guardServerFunction(asked: Asked, config: Config): Promise<void> {
  const payload = await getPayload({ config })
  if (!isHostServerFunction(asked, payload)) notFound()
  if (!isForPeopleSignedIn(asked, payload)) return
  if (!(await mayUsePanel({ headers: await headers(), payload }))) notFound()
}
