import type { Payload } from 'payload'

import { givenOptions } from '../values/givenOptions.ts'
import { toObject } from '../values/toObject.ts'

export type MetricsOptions = {
  /**
   * Secret of whoever reads the metrics, sent as `Authorization: Bearer …`; at least 32 random characters.
   *
   * @default there are no metrics: their address answers 404
   */
  token?: string
}

const LEAST_LENGTH = 32

/** Secret of whoever reads the metrics; undefined when there are none. */
export function metricsTokenOf({ config }: Pick<Payload, 'config'>): string | undefined {
  const { token } = toObject(givenOptions(config).metrics)
  return typeof token === 'string' ? token : undefined
}

/** @throws {Error} at start, when the secret could be guessed */
export function refuseWeakToken({ token }: MetricsOptions = {}): void {
  if (token !== undefined && token.length < LEAST_LENGTH)
    throw new Error(
      `newsroomPlugin: metrics.token 至少要 ${LEAST_LENGTH} 个随机字符 must be at least ${LEAST_LENGTH} random characters: openssl rand -hex 32`,
    )
}
