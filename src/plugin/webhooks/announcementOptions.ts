import type { Payload } from 'payload'

import { givenOptions } from '../values/givenOptions.ts'

/** Public change of one document. Paths as readers know them. */
export type ChangedPage = {
  readonly kind: string
  /** Live pages it concerns: its section, its meeting, its reporters, the people it names. */
  readonly pages: readonly string[]
  readonly path: string
}

export type AnnouncementOptions = {
  /**
   * Allows webhooks and the hub on this machine or in its private network, for development or receivers within the
   * house. Otherwise such an address is refused, whatever name it goes by.
   *
   * @default false
   */
  allowPrivateAddresses?: boolean
  /** WebSub hub to notify of changed feeds. */
  webSub?: {
    /** Paths of the feeds that contain the document. */
    feedsOf: (changed: ChangedPage) => readonly string[]
    hub: string
  }
}

/** Options as the plugin got them. */
export function announcementOptionsOf({ config }: Payload): AnnouncementOptions {
  // Only the plugin writes this value.
  return givenOptions(config).announcements as AnnouncementOptions
}
