/** What a webhook may be told of, in the words of the public record. */
export const announcedEvents = [
  'released',
  'corrected',
  'withdrawn',
  'restored',
  'refreshed',
] as const
export type AnnouncedEvent = (typeof announcedEvents)[number]

/** A public event as it is told: what happened to which document, and nothing of what was not released. */
export type Announcement = {
  readonly data: {
    readonly document: {
      readonly id: string
      readonly kind: string
      readonly slug: string
      /** Null once it is no longer public, even where a late word of its release is told. */
      readonly title: null | string
      readonly url: string
    }
    readonly publication: {
      /** SHA-256 of what was released, in hexadecimal: the same content has the same hash. */
      readonly contentHash: string
      /** Of the entry in the public record. */
      readonly hash: string
      /** Of the entry before about this document; null for its first release. */
      readonly previousHash: null | string
      /** ISO 8601. */
      readonly releasedAt: string
      /** Grows with every public event of the newsroom. */
      readonly sequence: number
    }
  }
  readonly timestamp: string
  readonly type: `document.${AnnouncedEvent}`
}

/** What an administrator sends to see whether it arrives. */
export type TrialAnnouncement = {
  readonly data: { readonly webhook: string }
  readonly timestamp: string
  readonly type: 'newsroom.test'
}

/** An entry of the public record, as much of it as is told. */
export type Entry = {
  readonly contentHash: string
  readonly event: AnnouncedEvent
  readonly hash: string
  readonly id: string
  readonly isPublic: boolean
  readonly kind: string
  readonly occurredAt: string
  readonly path: string
  readonly previousHash: null | string
  readonly sequence: number
  readonly title: string
}

/** @param origin - of the site, without a slash at its end */
export const toAnnouncement = (
  {
    contentHash,
    event,
    hash,
    id,
    isPublic,
    kind,
    occurredAt,
    path,
    previousHash,
    sequence,
    title,
  }: Entry,
  origin: string,
): Announcement => ({
  data: {
    document: {
      id,
      kind,
      slug: path.slice(path.lastIndexOf('/') + 1),
      title: isPublic ? title : null,
      url: origin + encodeURI(path),
    },
    publication: { contentHash, hash, previousHash, releasedAt: occurredAt, sequence },
  },
  timestamp: occurredAt,
  type: `document.${event}`,
})
