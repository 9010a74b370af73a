import { describe, expect, it } from 'vitest'

import { channelOf, feedForms, feedPath, feedsOf, readFeedPath } from './channels.ts'

const forms = Object.keys(feedForms) as (keyof typeof feedForms)[]

describe('the addresses of feeds', () => {
  it.each(['/', '/corrections', '/sections/yao-wen', '/reporters/zan-ruo-xi', '/meetings/2026-4'])(
    'of %s lead back to it, in every form',
    (page) => {
      const channel = channelOf(page)
      if (!channel) throw new Error(`${page} has no feed`)
      for (const form of forms)
        expect(readFeedPath(feedPath(channel, form))).toEqual({ channel, form })
    },
  )

  it.each([
    '/feeds/all.xml',
    '/feeds/all',
    '/feeds/.rss',
    '/feeds/media/a.rss',
    '/feeds/sections/a/b.rss',
    '/feeds/sections/.rss',
    '/feeds/toString.rss',
    '/feeds/all.toString',
  ])('are not %s', (path) => {
    expect(readFeedPath(path)).toBeUndefined()
  })
})

describe('the feeds of a document', () => {
  it('are that of everything and those of its pages, in every form', () => {
    expect(feedsOf({ kind: 'speech', pages: ['/people/zan', '/speeches/1'] })).toEqual([
      '/feeds/all.atom',
      '/feeds/all.json',
      '/feeds/all.rss',
      '/feeds/people/zan.atom',
      '/feeds/people/zan.json',
      '/feeds/people/zan.rss',
    ])
  })

  it('of a correction are those of corrections', () => {
    expect(feedsOf({ kind: 'correction', pages: [] })).toContain('/feeds/corrections.rss')
  })
})
