import type { AnnouncedEvent } from './announcement.ts'

/** One announcement on its way to one receiver. Instants are ISO 8601. */
export type Delivery = {
  readonly at: string
  readonly attempts: number
  readonly event: 'signed' | 'test' | AnnouncedEvent
  readonly id: string
  /** What was wrong the last time. */
  readonly fault?: string
  /** When it is tried again. */
  readonly nextAt?: string
  readonly state: 'delivered' | 'failed' | 'waiting'
  /** HTTP status of the last answer. */
  readonly status?: number
  readonly title?: string
}

/** The newest deliveries of a webhook. */
export type Deliveries = { readonly deliveries: readonly Delivery[] }

/** Hooks of the host app, by what their deliveries are asked for in place of a webhook's id: `host:onReleased`. */
export type HostLanes = { readonly lanes: readonly string[] }
