import type { CollectionConfig, Config, Endpoint } from 'payload'

import { answer } from '../http/endpoint.ts'
import { setPasswordPath } from './passwordLinks.ts'

/**
 * Gives the panel the newsroom's own page to sign in, which asks for the second factor, and the one behind a link.
 * Only where the newsroom's own accounts open the panel: a host app's own keep what they have.
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
 * Payload lets whoever comes first make themselves the first account. On a public address that is a race with
 * strangers: there it is closed, and the newsroom is prepared with accounts. On this machine it stays.
 */
const closeFirstUser = (serverURL: string): Endpoint[] =>
  isThisMachine(serverURL)
    ? []
    : [
        { handler: closed, method: 'post', path: '/first-register' },
        { handler: closed, method: 'get', path: '/init' },
      ]

const closed = () => answer({ errors: [{ message: 'Not Found' }] }, 404)

const isThisMachine = (url: string): boolean =>
  url === '' || /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/u.test(url)
