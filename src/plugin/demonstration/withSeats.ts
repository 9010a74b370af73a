import type { Config } from 'payload'

import { isThisMachine } from '../config/isThisMachine.ts'
import { seatEndpoints } from './endpoints.ts'

/**
 * Adds the demonstration bar to a panel that only this machine opens: a newsroom with an address has no such endpoint.
 * Whether the newsroom is a demonstration, the database says at every request.
 */
export function withSeats(config: Config): Config {
  if (!isThisMachine(config.serverURL ?? '')) return config
  const { components } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      components: {
        ...components,
        providers: [...(components?.providers ?? []), 'payload-newsroom/admin#SeatsBar'],
      },
    },
    endpoints: [...(config.endpoints ?? []), ...seatEndpoints],
  }
}
