import type { Payload } from 'payload'

import { toObject } from '../values/toObject.ts'

/** Whether those who sign must have a second factor, may, or are never asked for one. */
type FactorPolicy = 'off' | 'optional' | 'required'

export type AccountsOptions = {
  /**
   * Proxies before the app whose `X-Forwarded-For` is believed: 1 behind the newsroom's nginx. With none, the header is
   * a stranger's word, and attempts to sign in are counted by account alone.
   *
   * @default 0
   */
  proxies?: number
  /** @default 'optional' */
  secondFactor?: FactorPolicy
}

/** As the plugin was told; what it was not told as its options say. */
export function accountsOptionsOf({ config }: Payload): Required<AccountsOptions> {
  const { accounts } = toObject(toObject(config.custom).newsroom)
  const { proxies, secondFactor } = toObject(accounts)
  return {
    proxies: typeof proxies === 'number' ? proxies : 0,
    secondFactor: secondFactor === 'off' || secondFactor === 'required' ? secondFactor : 'optional',
  }
}
