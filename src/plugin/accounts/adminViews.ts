import type { CollectionConfig, Config, Endpoint } from 'payload'

import { isThisMachine } from '../config/isThisMachine.ts'
import { answer } from '../http/endpoint.ts'
import { setPasswordPath } from './passwordLinks.ts'

/**
 * Adds to the panel the newsroom's sign-in page, which asks for the second factor, and the page behind a password link.
 * Only where the newsroom's accounts open the panel: a host app's accounts keep what they have.
 */
export function withAccountViews(config: Config): Config {
  const own = config.collections?.find(
    ({ slug, custom }) => slug === config.admin?.user && custom?.newsroomAccounts === true,
  )
  if (!own) return config
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          login: { Component: 'payload-newsroom/admin#SignInView', path: '/login' },
          setPassword: {
            Component: 'payload-newsroom/admin#SetPasswordView',
            path: setPasswordPath,
          },
        },
      },
    },
    collections: config.collections?.map((each) =>
      each === own ? withFirstAccountClosed(config, own) : each,
    ),
  }
}

const withFirstAccountClosed = (config: Config, users: CollectionConfig): CollectionConfig => ({
  ...users,
  endpoints: [
    ...closeFirstUser(config.serverURL ?? ''),
    ...(users.endpoints === false ? [] : (users.endpoints ?? [])),
  ],
})

/**
 * Closes Payload's endpoint for the first account on a public address, where it would be a race with strangers: the
 * newsroom is prepared with accounts there. On localhost it stays open.
 */
const closeFirstUser = (serverURL: string): Endpoint[] =>
  serverURL === '' || isThisMachine(serverURL)
    ? []
    : [
        { handler: closed, method: 'post', path: '/first-register' },
        { handler: closed, method: 'get', path: '/init' },
      ]

const closed = () => answer({ errors: [{ message: 'Not Found' }] }, 404)
