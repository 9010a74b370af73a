import type { ServerResponse } from 'node:http'

import { AsyncLocalStorage } from 'node:async_hooks'
import { tagOf, tagOfLists, tagOfPages } from 'payload-newsroom/syndication'

/** What one answer is made of: keys of the documents that it read. */
type Course = { isDocument: boolean; readonly keys: Set<string> }

const courses = new AsyncLocalStorage<Course>()

/** Whether a CDN stands before the newsroom, which drops pages when it is told. */
const hasCdn = (process.env.NEWSROOM_CDN ?? '') !== ''

/**
 * For so long a CDN may keep what it can be told to drop. A call that is lost for good mends itself so soon.
 */
const keptSeconds = 60

/** CloudFront takes 50 tags of an answer, the others more; 16 KB of headers is what all take. */
const most = 50

/** Notes the documents that a query gave: the answer to the reader shows them. */
export function noteRows(rows: readonly unknown[]): void {
  const course = courses.getStore()
  if (course) for (const row of rows) noteKeys(row, course.keys)
}

/** Notes that an answer is about one document: what else it shows, that document mentions or is mentioned by. */
export function noteDocument(): void {
  const course = courses.getStore()
  if (course) course.isDocument = true
}

function noteKeys(value: unknown, keys: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, each] of Object.entries(value)) {
    if (name === 'key' && typeof each === 'string') keys.add(each)
    else noteKeys(each, keys)
  }
}

/**
 * Answers a reader, and tells a CDN what the answer is made of, by the headers of Cloudflare (`Cache-Tag`) and of Fastly
 * (`Surrogate-Key`). What is missing, withdrawn or refused is kept as everywhere, for a second: nobody could tell later
 * which tags it would have had.
 *
 * @param isOwn - set in a way of the reader's own, which a CDN that looks at addresses alone must not keep
 */
export function withCacheTags<Answer>(
  { isOwn, response }: { readonly isOwn: boolean; readonly response: ServerResponse },
  answer: () => Promise<Answer>,
): Promise<Answer> {
  if (!hasCdn || isOwn) return answer()
  const course: Course = { isDocument: false, keys: new Set() }
  const writeHead = response.writeHead.bind(response) as (
    ...parts: readonly unknown[]
  ) => ServerResponse
  // `writeHead` is overloaded, which no function written here can be: hence the cast. Node calls it for every answer.
  response.writeHead = (...parts: readonly unknown[]) => {
    const [status] = parts
    const isKept = String(response.getHeader('Cache-Control')).startsWith('public')
    if (isKept && (status === 200 || status === 304)) setTags(response, course)
    return writeHead(...parts)
  }
  return courses.run(course, answer)
}

function setTags(response: ServerResponse, { isDocument, keys }: Course): void {
  const own = [...keys].map(tagOf)
  const isWhole = isDocument && own.length <= most - 2
  // With too many, those first in the answer; every act drops the lists.
  const tags = [tagOfPages, ...(isWhole ? [] : [tagOfLists]), ...own].slice(0, most)
  response.setHeader('Cache-Tag', tags.join(','))
  response.setHeader('Surrogate-Key', tags.join(' '))
  response.setHeader('CDN-Cache-Control', `public, max-age=${keptSeconds}`)
  response.setHeader('Surrogate-Control', `max-age=${keptSeconds}`)
}
