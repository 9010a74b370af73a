import type { Payload } from 'payload'

import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

export type ApiOptions = {
  /**
   * Requests a minute to the content API from one address without a key; 0 for no limit. Addresses are known only
   * behind a trusted proxy (`accounts.proxies`); without one, callers cannot be told apart and are not limited.
   *
   * @default 600
   */
  anonymousPerMinute?: number
}

/** Options as the plugin got them, with their defaults. */
export function apiOptionsOf({ config }: Payload): Required<ApiOptions> {
  const { anonymousPerMinute } = toObject(givenOptions(config).api)
  return { anonymousPerMinute: typeof anonymousPerMinute === 'number' ? anonymousPerMinute : 600 }
}
