import { describe, expect, it } from 'vitest'

import { withOrigin } from './withOrigin.ts'

const origin = 'https://lindu.example'

describe('withOrigin', () => {
  it.each([
    { html: '<a href="/reports/a">x</a>', moved: `<a href="${origin}/reports/a">x</a>` },
    { html: '<img src="/media/a.webp">', moved: `<img src="${origin}/media/a.webp">` },
    {
      html: '<img srcset="/media/a.webp 240w, /media/b.webp 480w" alt="a">',
      moved: `<img srcset="${origin}/media/a.webp 240w, ${origin}/media/b.webp 480w" alt="a">`,
    },
    {
      html: '<source srcset="/media/a,b.webp, https://x.example/c.webp 1.5x,\n/media/d.webp 2x">',
      moved: `<source srcset="${origin}/media/a,b.webp, https://x.example/c.webp 1.5x,\n${origin}/media/d.webp 2x">`,
    },
    { html: '<img srcset="/media/a.webp">', moved: `<img srcset="${origin}/media/a.webp">` },
  ])('gives $html its site', ({ html, moved }) => {
    expect(withOrigin({ html, origin })).toBe(moved)
  })

  it.each([
    '<a href="//x.example/a">x</a>',
    '<a href="#p1">x</a>',
    '<a href="https://x.example/">x</a>',
    '<p>他写下 src="/media/a.webp" 和 href="/b"</p>',
    `<img alt='a > b src="/media/a.webp"'>`,
    '<img alt="srcset=/media/a.webp 240w" data-src="/a">',
  ])('leaves %s', (html) => {
    expect(withOrigin({ html, origin })).toBe(html)
  })
})
