import type { Config, Endpoint } from 'payload'

import { withAccountViews } from '../accounts/adminViews.ts'
import { accountsEndpoints } from '../accounts/endpoints.ts'
import { accessEndpoint } from '../http/accessEndpoint.ts'
import { translate } from '../translations/messages.ts'
import { addedSlugs } from '../values/givenOptions.ts'
import { collectionAtRest, globalAtRest } from './atRest.ts'
import { withParts } from './panelParts.ts'

type Input = {
  /** The host's config with the newsroom's collections. */
  readonly schema: Config
  /** The same with all that the newsroom does. */
  readonly whole: Config
}

/**
 * What a plugin that is switched off leaves of a newsroom: tables, words and the list of the panel's parts as they were,
 * so that nothing is migrated or generated when it is switched on again; every guard, so that nothing becomes readable
 * or writable that was not; and of all acts none. The newsroom's own accounts go on, where they open the host's panel.
 */
export function withoutBehaviour({ schema, whole }: Input): Config {
  const ours = new Set(addedSlugs(schema))
  const isOwnAccounts =
    schema.collections?.some(({ custom }) => custom?.newsroomAccounts === true) === true
  const working = new Set<Endpoint>([
    ...(schema.endpoints ?? []),
    accessEndpoint,
    ...(isOwnAccounts ? accountsEndpoints : []),
  ])
  return {
    ...whole,
    admin: withParts(panelOf(schema, isOwnAccounts), whole),
    collections: whole.collections?.map((each) =>
      ours.has(each.slug) ? collectionAtRest(each) : each,
    ),
    endpoints: whole.endpoints?.map((each) => (working.has(each) ? each : refusing(each))),
    globals: whole.globals?.map((each) => (ours.has(each.slug) ? globalAtRest(each) : each)),
    onInit: async (payload) => {
      payload.logger.warn(notice)
      await whole.onInit?.(payload)
    },
  }
}

function panelOf(schema: Config, isOwnAccounts: boolean): NonNullable<Config['admin']> {
  const { admin = {} } = withAccountViews(schema)
  const providers = [
    ...(admin.components?.providers ?? []),
    // The form of an account has days in it.
    ...(isOwnAccounts ? ['payload-newsroom/admin#TimeZoneProvider'] : []),
  ]
  return { ...admin, components: { ...admin.components, providers } }
}

const notice =
  'payload-newsroom: 编辑部已停用（disabled: true），内容只读，什么都不会写、签、发。The newsroom is switched off (disabled: true): it can be read, and nothing is written, signed or released.'

const refusing = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) =>
    Response.json(
      { errors: [{ message: translate(req, { key: 'disabled.refused' }) }] },
      { headers: { 'Cache-Control': 'no-store' }, status: 503 },
    ),
})
