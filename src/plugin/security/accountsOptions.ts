import type { Payload } from 'payload'

import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

/** Whether those who sign must have a second factor, may, or are never asked for one. */
type FactorPolicy = 'off' | 'optional' | 'required'

export type AccountsOptions = {
  /**
   * Number of proxies before the app whose `X-Forwarded-For` is trusted: 1 behind the newsroom's nginx. With 0,
   * clients write the header themselves, and sign-in attempts are counted by account alone.
   *
   * @default 0
   */
  proxies?: number
  /** @default 'optional' */
  secondFactor?: FactorPolicy
}

/** Options as the plugin got them, with their defaults. */
export function accountsOptionsOf({ config }: Payload): Required<AccountsOptions> {
  const { accounts } = givenOptions(config)
  const { proxies, secondFactor } = toObject(accounts)
  return {
    proxies: typeof proxies === 'number' ? proxies : 0,
    secondFactor: secondFactor === 'off' || secondFactor === 'required' ? secondFactor : 'optional',
  }
}
