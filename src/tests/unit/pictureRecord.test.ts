import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { decodeCaption } from '../../plugin/media/decodeCaption.ts'
import { readPictureRecord } from '../../plugin/media/readPictureRecord.ts'
import { GBK, iptcJpeg, plainPicture, xmpPicture } from '../fixtures/pictureWords.ts'

const read = (bytes: Buffer) => readPictureRecord(bytes, sharp)
const utf8 = (text: string) => Buffer.from(text)

describe('what a picture file says of its picture', () => {
  it.each(['jpeg', 'png', 'webp', 'tiff'] as const)(
    'is read from the XMP of a %s',
    async (format) => {
      expect(await read(await xmpPicture(format))).toMatchObject({
        caption: { source: 'XMP', text: '渡口有灯。' },
        credit: { source: 'XMP', text: '陶然/临渡日报' },
        rights: { source: 'XMP', text: '临渡日报社' },
        takenOn: { source: 'XMP', text: '2026-01-06' },
        // sharp writes no Exif into a TIFF.
        tags: {
          ...(format !== 'tiff' && { 'Exif Make': 'Lindu Camera' }),
          'XMP Credit': '临渡日报',
        },
      })
    },
  )

  it('is read from IPTC in GBK without a mark, and in UTF-8', async () => {
    const datasets = [
      [2, 55, utf8('20260106')],
      [2, 105, utf8('夜航')],
    ] as const
    const record = {
      caption: { source: 'IPTC', text: '渡口有灯' },
      credit: { source: 'IPTC', text: '陶然' },
      tags: { 'IPTC Headline': '夜航' },
      takenOn: { source: 'IPTC', text: '2026-01-06' },
    }
    const gbk = await iptcJpeg([[2, 120, GBK.caption], [2, 80, GBK.name], ...datasets])
    expect(await read(gbk)).toMatchObject(record)
    const unicode = await iptcJpeg([
      [2, 120, utf8('渡口有灯')],
      [2, 80, utf8('陶然')],
      [2, 110, utf8('陶然')],
      ...datasets,
    ])
    expect(await read(unicode)).toMatchObject(record)
  })

  it('is nothing where there is nothing, or no picture', async () => {
    const plain = await read(await plainPicture())
    expect(plain?.caption).toBeUndefined()
    expect(plain?.credit).toBeUndefined()
    expect(await read(Buffer.from('<svg/>'))).toBeUndefined()
    const cut = await xmpPicture('jpeg')
    expect(await read(cut.subarray(0, 300))).not.toHaveProperty('caption')
  })

  it('is no day that the calendar does not have', async () => {
    const record = await read(await iptcJpeg([[2, 55, utf8('20260231')]]))
    expect(record).not.toHaveProperty('takenOn')
  })

  it.each([
    ['渡口有灯', GBK.caption],
    ['渡口有灯', utf8('渡口有灯')],
    ['渡口有', utf8('渡口有灯').subarray(0, -1)],
    ['Café', Uint8Array.from([0x43, 0x61, 0x66, 0xe9])],
    ['Pier', utf8('Pier')],
  ])('decodes %s', (text, bytes) => {
    expect(decodeCaption(bytes)).toBe(text)
  })
})
