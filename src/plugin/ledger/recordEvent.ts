import type { FlattenedField, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { createHash } from 'node:crypto'

import type { Snapshot } from '../../domain/ledger/snapshot.ts'
import type { Listing } from '../../domain/ledger/toListing.ts'
import type { SearchEntry } from '../../domain/search/indexSnapshot.ts'

import { canonicalJson, sortedJson } from '../../domain/text/canonicalJson.ts'
import { query } from '../database/query.ts'
import { publicContent } from '../documents/walkDocument.ts'

/** SHA-256 of text in UTF-8, hexadecimal, as the database computes it too. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex')

/** Content hash of a document as its collection stores it, relations as ids. */
export const contentHashOf = (fields: readonly FlattenedField[], row: unknown): string =>
  sha256(canonicalJson(publicContent(fields, row)))

/** Public form of one document, as it is hashed and stored. */
export type Edition = {
  readonly content: string
  readonly contentHash: string
  readonly listing: Listing
  /** Search terms; not hashed. */
  readonly search: SearchEntry
  readonly snapshot: Snapshot
  readonly snapshotHash: string
  readonly snapshotJson: string
}

type EditionInput = {
  content: Record<string, unknown>
  listing: Listing
  search: SearchEntry
  snapshot: Snapshot
}

export function toEdition({ content, listing, search, snapshot }: EditionInput): Edition {
  const contentJson = canonicalJson(content)
  const snapshotJson = sortedJson(snapshot)
  return {
    content: contentJson,
    contentHash: sha256(contentJson),
    listing,
    search,
    snapshot,
    snapshotHash: sha256(snapshotJson),
    snapshotJson,
  }
}

/** Public events of a document; `refreshed` changes nothing but links to others. */
export type PublicEvent = 'corrected' | 'refreshed' | 'released' | 'restored' | 'withdrawn'

type EventInput = {
  actor: { readonly id: string; readonly name: string }
  approval: string
  edition: Edition
  event: PublicEvent
  id: string
  notice?: string
  release: string
  req: PayloadRequest
  revision: string | undefined
  timeZone: string
}

/**
 * Enters a public event into the ledger and updates the live document, in the caller's transaction. A database function
 * does it: it computes the hashes itself and chains the entry to the previous one.
 *
 * @param approval - what the signatures stand on, in canonical form
 * @param notice - what readers find instead of a withdrawn document
 * @throws SQLSTATE NR002 when the path belongs to another document
 */
export async function recordEvent({
  actor,
  approval,
  edition,
  event: name,
  id,
  notice,
  release,
  req,
  revision,
  timeZone,
}: EventInput): Promise<void> {
  const { listing, search, snapshot } = edition
  const event = {
    actor: actor.id,
    actorName: actor.name,
    approval,
    card: listing.card,
    content: edition.content,
    day: listing.day ?? null,
    event: name,
    id,
    kind: snapshot.kind,
    mentions: snapshot.related,
    notice: notice ?? null,
    path: snapshot.path,
    release,
    revision: revision ?? null,
    search,
    section: listing.section ?? null,
    snapshot: edition.snapshotJson,
    subject: snapshot.key,
    timeZone,
    title: snapshot.title,
  }
  await query(req, sql`SELECT newsroom_record_event(${JSON.stringify(event)}::jsonb)`)
}
