import { describe, expect, it } from 'vitest'

import { toChrome } from '../queries/getChrome.ts'
import { toMeta } from './pageMeta.ts'

const chrome = {
  ...toChrome({
    now: new Date('2026-01-09T16:30:00Z'),
    origin: 'https://lindu.example',
    reading: { mode: 'standard', place: '/' },
    sections: [],
    site: null,
  }),
  name: '临渡日报',
}

function read(page: Omit<Parameters<typeof toMeta>[0], 'chrome'>) {
  const meta = toMeta({ chrome, ...page })
  return (name: string) => meta.filter(([each]) => each === name).map(([, content]) => content)
}

describe('what networks are shown of a page', () => {
  it.each([
    { path: '/', picture: '/og/site.png' },
    { path: '/about', picture: '/og/site.png' },
    { path: '/reports', picture: '/og/site.png' },
    { path: '/archive/2026-01', picture: '/og/site.png' },
    { path: '/topics/x', picture: '/og/site.png' },
    { path: '/sections/livelihood', picture: '/og/sections/livelihood.png' },
    { path: '/reports/1', picture: '/og/reports/1.png' },
  ])('is of $path the picture $picture, with its size and in words', ({ path, picture }) => {
    const said = read({ path })
    expect(said('og:image')).toEqual([`https://lindu.example${picture}`])
    expect(said('og:image:alt')).toEqual(['临渡日报'])
    expect(said('og:image:width')).toEqual(['1200'])
    expect(said('og:image:height')).toEqual(['630'])
    expect(said('twitter:card')).toEqual(['summary_large_image'])
  })

  it('is its own picture where it has one, with its size and in words', () => {
    const image = { alt: '会场', height: 1000, src: '/media/a.webp', width: 1600 }
    const said = read({ image, path: '/reports/1' })
    expect(said('og:image')).toEqual(['https://lindu.example/media/a.webp'])
    expect(said('og:image:alt')).toEqual(['会场'])
    expect(said('og:image:width')).toEqual(['1600'])
    expect(said('og:image:height')).toEqual(['1000'])
    expect(said('og:image:type')).toEqual([])
  })

  it('is no picture of what no engine keeps', () => {
    expect(read({ title: '没有这一页' })('og:image')).toEqual([])
  })

  it('is of an article when, where, by whom and about what', () => {
    const article = {
      authors: [{ label: '桑菀宁', path: '/reporters/sang-wanning' }, { label: '通讯员' }],
      keywords: ['渡口', '民生实事'],
      modified: '2026-01-10T09:00:00Z',
      published: '2026-01-09T09:00:00Z',
    }
    const said = read({ path: '/reports/1', tags: { article, column: '要闻' }, type: 'article' })
    expect(said('article:published_time')).toEqual(['2026-01-09T09:00:00Z'])
    expect(said('article:modified_time')).toEqual(['2026-01-10T09:00:00Z'])
    expect(said('article:section')).toEqual(['要闻'])
    expect(said('article:tag')).toEqual(['渡口', '民生实事'])
    expect(said('article:author')).toEqual([
      'https://lindu.example/reporters/sang-wanning',
      '通讯员',
    ])
  })
})
