import { describe, expect, it } from 'vitest'

import type { PathOf, PictureUrl } from './publicAddress.ts'

import {
  publicCard,
  publicPath,
  publicPicture,
  publicText,
  refuseOddAddresses,
} from './publicAddress.ts'

const pathOf: PathOf = ({ collection, slug }) =>
  collection === 'reports' ? `https://www.ferry.example/news/${slug}?a=1&b=2` : undefined
const pictureUrl: PictureUrl = ({ filename }) => `https://pictures.ferry.example/${filename}`

function hostOf(newsroom: object) {
  const lines: string[] = []
  const host = {
    config: { custom: { newsroom } },
    logger: { error: (line: string) => lines.push(line) },
  }
  // Of Payload, the addresses ask for nothing else.
  return { host: host as never, lines }
}

describe('addresses of a host', () => {
  const { host } = hostOf({ pathOf, pictureUrl })

  it.each([
    ['/reports/20260506-du-kou', 'https://www.ferry.example/news/20260506-du-kou?a=1&b=2'],
    ['/people/cheng-he', '/people/cheng-he'],
    ['/media/0198', '/media/0198'],
    ['/', '/'],
    ['/reports', '/reports'],
  ])('takes %s to %s', (path, address) => {
    expect(publicPath(path, host)).toBe(address)
    expect(publicPath(path, hostOf({}).host)).toBe(path)
  })

  it('serves pictures where the host has them', () => {
    expect(publicPicture('/media/a-480.webp', host)).toBe(
      'https://pictures.ferry.example/a-480.webp',
    )
    expect(publicPicture('/media/a-480.webp', hostOf({}).host)).toBe('/media/a-480.webp')
  })

  it('is said in cards: of the page, its section and its picture', () => {
    const section = { label: '要闻', path: '/sections/yao-wen' }
    const card = {
      key: 'reports:1',
      kind: 'report',
      label: '渡口',
      path: '/reports/du-kou',
      picture: {
        alt: '渡口',
        height: 2,
        key: 'media:1',
        sizes: [{ height: 1, src: '/media/a-1.webp', width: 1 }],
        src: '/media/a-2.webp',
        width: 2,
      },
      releasedAt: '2026-05-06T04:00:00.000Z',
      section,
      summary: '',
      title: '渡口',
    } as const
    const moved = publicCard(card, hostOf({ pathOf: () => '/x', pictureUrl }).host)
    expect(moved).toMatchObject({
      path: '/x',
      picture: {
        sizes: [{ src: 'https://pictures.ferry.example/a-1.webp' }],
        src: 'https://pictures.ferry.example/a-2.webp',
      },
      section: { label: '要闻', path: '/x' },
    })
    expect(publicCard(card, hostOf({}).host)).toEqual(card)
  })

  it('is said in the text, escaped, with the place in the page', () => {
    const html =
      '<p><a href="/reports/a#s1">/reports/a</a> <a href="/people/b">b</a></p><img src="/media/a.webp" srcset="/media/b.webp 480w">'
    const section = { anchor: '', heading: '', html, level: 1, numeral: '', plainText: '' } as const
    const text = { html, plainText: '/reports/a b', sections: [section] }
    const moved =
      '<p><a href="https://www.ferry.example/news/a?a=1&amp;b=2#s1">/reports/a</a> <a href="/people/b">b</a></p>' +
      '<img src="https://pictures.ferry.example/a.webp" srcset="https://pictures.ferry.example/b.webp 480w">'
    expect(publicText(text, host)).toEqual({
      ...text,
      html: moved,
      sections: [{ ...section, html: moved }],
    })
    expect(publicText(text, hostOf({}).host)).toBe(text)
  })

  it.each([
    () => {
      throw new Error('the host forgot a case')
    },
    () => null,
    () => 'javascript:alert(1)',
    () => '//elsewhere.example',
    () => '/news/"><script>',
  ])('stays the newsroom’s own where the host’s code fails: %s', (broken) => {
    const { host: unwell, lines } = hostOf({ pathOf: broken, pictureUrl: broken })
    expect(publicPath('/reports/a', unwell)).toBe('/reports/a')
    expect(publicPicture('/media/a.webp', unwell)).toBe('/media/a.webp')
    expect(lines.map((line) => line.split(':')[0])).toEqual(['pathOf', 'pictureUrl'])
  })
})

describe('refuseOddAddresses', () => {
  it('takes functions that give addresses', () => {
    expect(() => {
      refuseOddAddresses({})
      refuseOddAddresses({ pathOf, pictureUrl })
    }).not.toThrow()
  })

  it.each([
    { options: { pathOf: () => 'news/a' }, says: /pathOf\(\{ collection: '\w+'.*gives news\/a/u },
    { options: { pathOf: () => '' }, says: /begins with “\/”/u },
    { options: { pathOf: '/news' }, says: /pathOf is not a function/u },
    { options: { pictureUrl: () => undefined }, says: /pictureUrl\(.*gives undefined/u },
    { options: { pictureUrl: async () => Promise.resolve('/a') }, says: /at once/u },
  ])('says what to write instead: $says', ({ options, says }) => {
    expect(() => {
      refuseOddAddresses(options as never)
    }).toThrow(says)
  })
})
