import { describe, expect, it } from 'vitest'

import type { Entry } from './announcement.ts'

import { toAnnouncement } from './announcement.ts'
import { maxAttempts, waitAfter } from './retries.ts'

const entry: Entry = {
  contentHash: 'c0',
  event: 'released',
  hash: 'h1',
  id: '0198',
  isPublic: true,
  kind: 'report',
  occurredAt: '2026-01-09T04:00:00.000Z',
  path: '/reports/20260109-bi-mu',
  previousHash: null,
  sequence: 7,
  title: '闭幕',
}

describe('what is announced', () => {
  it('names the document, its address and its place in the record', () => {
    expect(toAnnouncement(entry, { origin: 'https://news.example', page: entry.path })).toEqual({
      data: {
        document: {
          id: '0198',
          kind: 'report',
          slug: '20260109-bi-mu',
          title: '闭幕',
          url: 'https://news.example/reports/20260109-bi-mu',
        },
        publication: {
          contentHash: 'c0',
          hash: 'h1',
          previousHash: null,
          releasedAt: '2026-01-09T04:00:00.000Z',
          sequence: 7,
        },
      },
      timestamp: '2026-01-09T04:00:00.000Z',
      type: 'document.released',
    })
  })

  it('repeats no title of what is no longer public', () => {
    const late = toAnnouncement(
      { ...entry, isPublic: false },
      { origin: 'https://news.example', page: 'https://www.news.example/n/bi-mu' },
    )
    expect(JSON.stringify(late)).not.toContain('闭幕')
    // An address of the host's own, on another machine than the API.
    expect(late.data.document).toMatchObject({
      slug: '20260109-bi-mu',
      url: 'https://www.news.example/n/bi-mu',
    })
  })
})

describe('attempts', () => {
  it('come less and less often, over about a day, and end', () => {
    const waits = Array.from({ length: maxAttempts }, (_, made) => waitAfter(made + 1))
    expect(waits.at(-1)).toBeUndefined()
    const seconds = waits.flatMap((wait) => wait ?? [])
    expect(seconds).toEqual(seconds.toSorted((one, other) => one - other))
    const hours = seconds.reduce((sum, wait) => sum + wait, 0) / 3600
    expect(Math.round(hours)).toBe(24)
  })
})
