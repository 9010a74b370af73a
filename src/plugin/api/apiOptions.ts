import type { Payload } from 'payload'

import { toObject } from '../values/toObject.ts'

export type ApiOptions = {
  /**
   * Requests a minute of the content API from one address without a key; 0 for no limit. Addresses are known behind a
   * proxy that is trusted (`accounts.proxies`); without one nobody can be told from anybody else, and nobody is limited.
   *
   * @default 600
   */
  anonymousPerMinute?: number
}

/** As the plugin was told; what it was not told as its options say. */
export function apiOptionsOf({ config }: Payload): Required<ApiOptions> {
  const { anonymousPerMinute } = toObject(toObject(toObject(config.custom).newsroom).api)
  return { anonymousPerMinute: typeof anonymousPerMinute === 'number' ? anonymousPerMinute : 600 }
}
