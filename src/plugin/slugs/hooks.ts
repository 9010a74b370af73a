import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'
import { pinyin } from 'pinyin-pro'

import { slugOf } from '../../domain/slugs/slug.ts'
import { dayOf } from '../../domain/time/days.ts'
import { query } from '../database/query.ts'
import { toObject } from '../values/toObject.ts'
import { slugsTaken } from './slugsTaken.ts'

type SlugFromInput = {
  dayField?: string
  fallback: string
  titleFallback?: string
  titleField: string
}

/** Fills an empty slug from the day and the title, in pinyin; a slug that is taken gets a number behind it. */
export const slugFrom =
  ({ dayField, fallback, titleFallback, titleField }: SlugFromInput): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const whole = { ...toObject(originalDoc), ...toObject(data) }
    if (isText(whole.slug)) return data
    const words = [whole[titleField], titleFallback ? whole[titleFallback] : undefined].find(isText)
    if (words === undefined) return data
    const day = dayField ? whole[dayField] : undefined
    const slug = slugOf({ ...(isText(day) && { day: dayOf(day) }), fallback, words })
    return {
      ...data,
      slug: await freeSlug({ collection: collection.slug, id: whole.id, req, slug }),
    }
  }

/** Fills an empty slug from a person's name, and the pinyin by which lists of names are sorted. */
export const nameFrom =
  (fallback: string): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const whole = { ...toObject(originalDoc), ...toObject(data) }
    if (!isText(whole.name)) return data
    const slug = isText(whole.slug)
      ? whole.slug
      : await freeSlug({
          collection: collection.slug,
          id: whole.id,
          req,
          slug: slugOf({ fallback, isName: true, words: whole.name }),
        })
    const spelt = isText(whole.pinyin)
      ? whole.pinyin
      : pinyin(whole.name, { nonZh: 'consecutive', surname: 'head', toneType: 'none' })
    return { ...data, pinyin: spelt, slug }
  }

type FreeSlugInput = { collection: string; id: unknown; req: PayloadRequest; slug: string }

async function freeSlug({ collection, id, req, slug }: FreeSlugInput): Promise<string> {
  // Two documents of one title at once: the second waits for this lock, then finds the slug taken.
  await query(
    req,
    sql`SELECT pg_advisory_xact_lock(hashtextextended('newsroom-slug:' || ${`${collection}:${slug}`}, 0))`,
  )
  const taken = await slugsTaken({ collection, id, req, start: slug })
  let free = slug
  for (let copy = 2; taken.has(free); copy++) free = `${slug}-${copy}`
  return free
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
