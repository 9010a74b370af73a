/** Events that webhooks announce, named as in the ledger. */
export const announcedEvents = [
  'released',
  'corrected',
  'withdrawn',
  'restored',
  'refreshed',
] as const
export type AnnouncedEvent = (typeof announcedEvents)[number]

/** Message about a public event: what happened to which document, and nothing unreleased. */
export type Announcement = {
  readonly data: {
    readonly document: {
      readonly id: string
      readonly kind: string
      readonly slug: string
      /** Title; null once it is no longer public, in late deliveries too. */
      readonly title: null | string
      readonly url: string
    }
    readonly publication: {
      /** SHA-256 of the released content, hexadecimal: equal content has equal hashes. */
      readonly contentHash: string
      /** Hash of the ledger entry. */
      readonly hash: string
      /** Hash of the document's previous entry; null for its first release. */
      readonly previousHash: null | string
      /** ISO 8601. */
      readonly releasedAt: string
      /** Number that grows with every public event of the newsroom. */
      readonly sequence: number
    }
  }
  readonly timestamp: string
  readonly type: `document.${AnnouncedEvent}`
}

/** Message of a test that an administrator sends. */
export type TrialAnnouncement = {
  readonly data: { readonly webhook: string }
  readonly timestamp: string
  readonly type: 'newsroom.test'
}

/** Ledger entry, as far as it is announced. */
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

/**
 * Converts a ledger entry to a message.
 *
 * @param origin - of the site, without a slash at its end
 * @param page - where readers find the document: its path in the record, or what the host says instead
 */
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
  { origin, page }: { readonly origin: string; readonly page: string },
): Announcement => ({
  data: {
    document: {
      id,
      kind,
      slug: path.slice(path.lastIndexOf('/') + 1),
      title: isPublic ? title : null,
      url: /^https?:/u.test(page) ? page : origin + encodeURI(page),
    },
    publication: { contentHash, hash, previousHash, releasedAt: occurredAt, sequence },
  },
  timestamp: occurredAt,
  type: `document.${event}`,
})
