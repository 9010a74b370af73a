import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { pinyin } from 'pinyin-pro'

import { filedName } from '../../domain/people/index.ts'
import { slugOf } from '../../domain/slugs/slug.ts'
import { dayOf } from '../../domain/time/days.ts'
import { lockByName } from '../database/lockByName.ts'
import { toObject } from '../values/toObject.ts'
import { isKnownToReaders } from './isKnownToReaders.ts'
import { slugsTaken } from './slugsTaken.ts'

type SlugFromInput = {
  dayField?: string
  fallback: string
  titleFallback?: string
  titleField: string
}

type Row = Record<string, unknown>

/**
 * Makes the slug from the day and the title, in pinyin, and keeps it in step with them until the first release; a slug
 * that is taken gets a number behind it. One typed by hand stays as it is.
 */
export const slugFrom = ({
  dayField,
  fallback,
  titleFallback,
  titleField,
}: SlugFromInput): CollectionBeforeChangeHook =>
  followed((document) => {
    const names = [titleField, ...(titleFallback === undefined ? [] : [titleFallback])]
    const words = names.map((name) => document[name]).find(isText)
    const day = dayField ? document[dayField] : undefined
    return words === undefined
      ? undefined
      : slugOf({ ...(isText(day) && { day: dayOf(day) }), fallback, words })
  })

/**
 * Makes the slug from a person's name in the same way, and the words by which lists of names are sorted, which follow the
 * name too.
 */
export const nameFrom =
  (fallback: string): CollectionBeforeChangeHook =>
  async (change) => {
    const [before, after] = [toObject(change.originalDoc), afterChange(change)]
    if (!isText(after.name)) return change.data
    // Earlier versions filed every name as it is spelt.
    const made = [sortName(before.name), spelt(before.name)]
    const isMade = !isText(after.pinyin) || made.includes(after.pinyin)
    const data = toObject(await nameSlug(fallback)(change))
    return { ...data, pinyin: isMade ? sortName(after.name) : after.pinyin }
  }

const nameSlug = (fallback: string): CollectionBeforeChangeHook =>
  followed(({ name }) =>
    isText(name) ? slugOf({ fallback, isName: true, words: name }) : undefined,
  )

/** What lists sort a name by: the pinyin of a Chinese one, the family name first of any other. */
const sortName = (name: unknown): string | undefined =>
  isText(name) && !/\p{Script=Han}/u.test(name) ? filedName(name) : spelt(name)

const spelt = (name: unknown): string | undefined =>
  isText(name)
    ? pinyin(name, { nonZh: 'consecutive', surname: 'head', toneType: 'none' })
    : undefined

type Change = Parameters<CollectionBeforeChangeHook>[0]

/** Document as it will stand once the change is saved. */
const afterChange = ({ data, originalDoc }: Pick<Change, 'data' | 'originalDoc'>): Row => ({
  ...toObject(originalDoc),
  ...toObject(data),
})

/**
 * Fills an empty slug, and replaces one that was made from what the document said before, until readers know it.
 *
 * @param make - slug of a document; undefined while there is nothing to make it from
 */
const followed =
  (make: (document: Row) => string | undefined): CollectionBeforeChangeHook =>
  async (change) => {
    const { collection, req } = change
    const data: unknown = change.data
    const [before, after] = [toObject(change.originalDoc), afterChange(change)]
    const slug = make(after)
    if (slug === undefined || (isText(after.slug) && !isOutdated({ after, before, make, slug })))
      return data
    const { id } = after
    if (isText(after.slug) && (await isKnownToReaders({ collection: collection.slug, id, req })))
      return data
    return {
      ...toObject(data),
      slug: await freeSlug({ collection: collection.slug, id, req, slug }),
    }
  }

type Made = {
  readonly after: Row
  readonly before: Row
  readonly make: (document: Row) => string | undefined
  readonly slug: string
}

/** Whether the slug is the one that was made from the document as it stood, and another would be made now. */
function isOutdated({ after, before, make, slug }: Made): boolean {
  const made = make(before)
  if (made === undefined || made === slug || after.slug !== before.slug) return false
  const own = String(after.slug)
  return own.startsWith(made) && /^(?:-\d+)?$/u.test(own.slice(made.length))
}

type FreeSlugInput = { collection: string; id: unknown; req: PayloadRequest; slug: string }

async function freeSlug({ collection, id, req, slug }: FreeSlugInput): Promise<string> {
  // Two documents of one title at once: the second waits for this lock, then finds the slug taken.
  await lockByName(req, `newsroom-slug:${collection}:${slug}`)
  const taken = await slugsTaken({ collection, id, req, start: slug })
  let free = slug
  for (let copy = 2; taken.has(free); copy++) free = `${slug}-${copy}`
  return free
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
