import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { renderFavicon, renderTouchIcon, toSealSvg } from './siteIcon.ts'

describe('the seal of the paper', () => {
  it.each([
    ['临渡日报', '>临</text>'],
    [' 临渡日报', '>临</text>'],
    ['𬙂州日报', '>𬙂</text>'],
    ['', '></text>'],
    ['The Merrow Harbor Beacon', '>M</text>'],
    ['Theater Weekly', '>T</text>'],
    ['<script>', '>&lt;</text>'],
    ['&', '>&amp;</text>'],
  ])('of %s bears its first character', (name, said) => {
    expect(toSealSvg({ language: 'zh', name })).toContain(said)
  })

  it('fills a home screen icon to its corners', async () => {
    const icon = sharp(await renderTouchIcon({ language: 'zh', name: '临渡日报' }))
    expect(await icon.metadata()).toMatchObject({ format: 'png', height: 180, width: 180 })
    const { data } = await icon.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 4)]).toEqual([0xa3, 0x15, 0x1d, 0xff])
  })

  it('is an icon file with one picture in it', async () => {
    const file = await renderFavicon({ language: 'zh', name: '临渡日报' })
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48])
    const begins = file.readUInt32LE(18)
    expect(file.readUInt32LE(14)).toBe(file.length - begins)
    const { format, height, width } = await sharp(file.subarray(begins)).metadata()
    expect({ format, height, width }).toEqual({ format: 'png', height: 48, width: 48 })
  })
})
