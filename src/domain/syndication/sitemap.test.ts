import { describe, expect, it } from 'vitest'

import { renderNewsSitemap, renderSitemap, renderSitemapIndex } from './sitemap.ts'

describe('printSitemap', () => {
  it('names each page with the day it changed', () => {
    expect(
      renderSitemap([{ location: 'https://x.example/a', modified: '2026-03-01T02:00:00Z' }]),
    ).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        '<url><loc>https://x.example/a</loc><lastmod>2026-03-01T02:00:00Z</lastmod></url>\n' +
        '</urlset>\n',
    )
  })

  it('lets no address break out of its element', () => {
    expect(renderSitemapIndex([{ location: 'https://x.example/?a=1&b=</loc>' }])).toContain(
      '<loc>https://x.example/?a=1&amp;b=&lt;/loc&gt;</loc>',
    )
  })
})

describe('printNewsSitemap', () => {
  it.each([
    ['en-US', 'en'],
    ['en', 'en'],
    ['zh-CN', 'zh-cn'],
  ])('names the language %s as news engines do', (language, said) => {
    const entries = [{ location: 'https://x.example/a', published: '', title: '' }]
    expect(renderNewsSitemap({ entries, language, name: '' })).toContain(
      `<news:language>${said}</news:language>`,
    )
  })

  it('says paper, language, day and title', () => {
    const entry = {
      location: 'https://x.example/a',
      published: '2026-03-01T02:00:00Z',
      title: '闭幕',
    }
    const map = renderNewsSitemap({ entries: [entry], language: 'zh', name: '临渡日报' })
    expect(map).toContain('<news:name>临渡日报</news:name><news:language>zh</news:language>')
    expect(map).toContain('<news:title>闭幕</news:title>')
  })
})
