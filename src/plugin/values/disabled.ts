import type { Payload, PayloadRequest } from 'payload'

import { apiError } from './apiError.ts'
import { givenOptions } from './givenOptions.ts'

/** Whether the plugin is switched off by `disabled: true`: what is there is read, and nothing of the newsroom acts. */
export const isDisabled = ({ config }: Pick<Payload, 'config'>): boolean =>
  givenOptions(config).disabled === true

/**
 * Ends an act of the newsroom while the plugin is switched off.
 *
 * @throws {APIError} 503, with who switches it on
 */
export function refuseWhileDisabled(req: Pick<PayloadRequest, 'payload' | 't'>): void {
  if (isDisabled(req.payload)) throw apiError(req, { key: 'disabled.refused', status: 503 })
}
