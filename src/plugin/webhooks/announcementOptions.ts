import type { Payload } from 'payload'

import { toObject } from '../values/toObject.ts'

/** What has changed in public. Paths as readers know them. */
export type ChangedPage = {
  readonly kind: string
  /** Live pages that it is about or belongs to: its section, its meeting, its reporters, people it names. */
  readonly pages: readonly string[]
  readonly path: string
}

export type AnnouncementOptions = {
  /**
   * Lets webhooks and the hub be on this machine or in its own network, for development or for receivers of the house.
   * Else an address that leads there is refused, whatever name it goes by.
   *
   * @default false
   */
  allowPrivateAddresses?: boolean
  /** A WebSub hub that is told which feeds of the host app have changed. */
  webSub?: {
    /** Paths of the feeds in which the document appears. */
    feedsOf: (changed: ChangedPage) => readonly string[]
    hub: string
  }
}

/** As the plugin was told. */
export function announcementOptionsOf({ config }: Payload): AnnouncementOptions {
  // Nobody but the plugin writes this.
  return toObject(toObject(config.custom).newsroom).announcements as AnnouncementOptions
}
