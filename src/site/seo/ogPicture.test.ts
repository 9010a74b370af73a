import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { renderOgPicture, toLines, toOgSvg } from './ogPicture.ts'
import { ogSize } from './ogSize.ts'

const card = {
  language: 'zh',
  facts: '2026年1月9日',
  label: '要闻',
  name: '临渡日报',
  title: '区十八届人大四次会议胜利闭幕',
} as const

describe('the picture of a page without one', () => {
  it('is a PNG of the size that networks ask for', async () => {
    const { format, height, width } = await sharp(await renderOgPicture(card)).metadata()
    expect({ format, height, width }).toEqual({ format: 'png', ...ogSize })
  })

  it('is drawn once', async () => {
    expect(await renderOgPicture(card)).toBe(await renderOgPicture({ ...card }))
  })

  it('takes any headline for text', async () => {
    const title = `</text><script>&"'\u0001]]>${'长'.repeat(200)}`
    expect(toOgSvg({ ...card, title })).not.toContain('<script')
    expect((await renderOgPicture({ ...card, title })).length).toBeGreaterThan(0)
  })

  it.each([1, 2, 3, 4])(
    'keeps a headline of %i lines below the plate and above the rule',
    (lines) => {
      const svg = toOgSvg({ ...card, title: '长'.repeat(14 * lines) })
      const [, size] = /font-size="(\d+)" font-weight="700"/u.exec(svg) ?? []
      const [plate, rule] = [
        /y="(\d+)" font-family="[^"]*" font-size="46"/u,
        /y="(\d+)" width="1040"/u,
      ].map((place) => Number(place.exec(svg)?.[1]))
      const baselines = [...svg.matchAll(/y="(\d+)">长/gu)].map(([, y]) => Number(y))
      expect(baselines).toHaveLength(lines)
      expect(Math.min(...baselines) - Number(size)).toBeGreaterThan(plate ?? NaN)
      expect(Math.max(...baselines)).toBeLessThan((rule ?? NaN) - 20)
    },
  )

  it('breaks headlines where Chinese breaks', () => {
    expect(toLines('区十八届人大四次会议胜利闭幕，逄书和讲话', 'zh')).toEqual([
      '区十八届人大四次会议胜利闭幕，',
      '逄书和讲话',
    ])
    expect(toLines('长'.repeat(100), 'zh')).toHaveLength(4)
    expect(toLines('长'.repeat(100), 'zh')[3]).toMatch(/…$/u)
  })

  it('breaks English headlines between words', () => {
    const title = 'Harbormaster’s advice for winter: “Move the boat on the sunny day”'
    const lines = toLines(title, 'en')
    expect(lines.join(' ')).toBe(title)
    expect(lines).toHaveLength(3)
  })

  it('breaks a word that is longer than a line, and ends in dots what is longer than four', () => {
    expect(toLines('a'.repeat(60), 'en').join('')).toBe('a'.repeat(60))
    expect(toLines('ferry '.repeat(60), 'en')[3]).toMatch(/…$/u)
  })

  it('keeps every line of an English headline within the picture', async () => {
    const title = 'WWW MMM '.repeat(4).trim()
    const svg = toOgSvg({ ...card, language: 'en', name: 'Beacon', title })
    const { data, info } = await sharp(Buffer.from(svg))
      .extract({ height: 380, left: 1160, top: 140, width: 40 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const pixels = Array.from({ length: data.length / info.channels }, (_none, place) =>
      data.readUInt8(place * info.channels),
    )
    expect(Math.min(...pixels)).toBeGreaterThan(0xf0)
  })
})
