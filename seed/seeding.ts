import type { DataFromCollectionSlug, Payload } from 'payload'

import { addDays, fromZoned, toZoned } from 'payload-newsroom/time'

import type { User } from '../src/payload-types.ts'
import type { SeedContent } from './content.ts'

/** What every part of the seed is given: what to write, into which newsroom, by which clock, and where to say what happens. */
export type Seeding = {
  readonly content: SeedContent
  /** Takes a line in both languages. */
  readonly log: (line: { readonly en: string; readonly zh: string }) => void
  readonly payload: Payload
  /** Zone of the clock times of the content, an IANA name. */
  readonly timeZone: string
}

/** Collections whose documents the seed finds again by their slug. */
type SlugCollection =
  'corrections' | 'meetings' | 'people' | 'reporters' | 'reports' | 'sections' | 'speeches'

/** Ids of what has been seeded, by the word the texts use for it: a name, a slug. */
export type Ids = ReadonlyMap<string, string>

/** The id behind a word. A word nobody seeded is a slip in the texts, so it stops the seed. */
export function idOf(ids: Ids, word: string): string {
  const id = ids.get(word)
  if (id === undefined) throw new Error(`The seed names ${word}, which it does not hold.`)
  return id
}

/** The same for a list, in its order. */
export const idsOf = ({ ids, words = [] }: { ids: Ids; words?: readonly string[] }): string[] =>
  words.map((word) => idOf(ids, word))

type Input = { collection: SlugCollection; payload: Payload; slug: string }

/** The id of the document with this slug, drafts included; undefined when there is none. */
export async function findBySlug({
  collection,
  payload,
  slug,
}: Input): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    limit: 1,
    // The seed is the installation itself: it must see drafts and withdrawn documents to leave them alone.
    overrideAccess: true,
    pagination: false,
    select: {},
    where: { slug: { equals: slug } },
  })
  return docs[0]?.id
}

type DraftInput<Slug extends SlugCollection> = {
  collection: Slug
  data: Partial<DataFromCollectionSlug<Slug>> & { slug: string }
  payload: Payload
}

/** The id of the document with the slug of the data, which is put in place as a draft where there is none. */
export async function seedDraft<Slug extends SlugCollection>({
  collection,
  data,
  payload,
}: DraftInput<Slug>): Promise<string> {
  const found = await findBySlug({ collection, payload, slug: data.slug })
  if (found !== undefined) return found
  const { id } = await payload.create({
    collection,
    data,
    draft: true,
    // The installation fills its own newsroom; nobody is signed in yet.
    overrideAccess: true,
  })
  return id
}

/**
 * The instant of a clock time in the demonstration's zone.
 *
 * @param wallTime - `2026-01-09 09:30`
 */
export function atClock({ timeZone }: Pick<Seeding, 'timeZone'>, wallTime: string): string {
  const instant = fromZoned({ timeZone, wallTime })
  if (instant === undefined) throw new RangeError(`no time: ${wallTime}`)
  return instant
}

/** The day in the demonstration's zone so many days from now, `2026-11-26`. */
export const dayFromNow = ({ timeZone }: Pick<Seeding, 'timeZone'>, days: number): string =>
  addDays(toZoned({ instant: new Date().toISOString(), timeZone }).day, days)

/** The accounts of the newsroom, oldest first. */
export async function findStaff(payload: Payload): Promise<readonly User[]> {
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    // The accounts are looked up by the installation, before anybody signs in.
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
  })
  return docs
}

/** The first account with a role. */
export function withRole(staff: readonly User[], role: User['roles'][number]): User {
  const found = staff.find(({ roles }) => roles.includes(role))
  if (!found) throw new Error(`The seed needs an account with the role of ${role}.`)
  return found
}
