import type { Language } from 'payload-newsroom/language'

import { localeOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'
import sharp from 'sharp'

import { touchSize } from '../http/touchSize.ts'
import { settings } from '../seo/ogPicture.ts'

/** Size in pixels: browser tabs and search engines ask for multiples of 48. */
const iconSize = 48

type Seal = {
  readonly language: Language
  readonly name: string
  /** Whether corners are rounded; home screens round them themselves. */
  readonly round?: boolean
}

/** The site icon as SVG: a red square with the first letter of the name. */
export function toSealSvg({ language, name, round = true }: Seal): string {
  // An article is no part of a name to know it by.
  const [first = ''] = name.trim().replace(/^the\s+(?=\S)/iu, '')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" xml:lang="${localeOf(language)}"><rect width="32" height="32"${round ? ' rx="5"' : ''} fill="#a3151d"/>` +
    `<text x="16" y="24" font-size="23" font-family="${settings[language].serif}" font-weight="900" text-anchor="middle" fill="#fff">${escapeHtml(first)}</text></svg>`
  )
}

/** The site icon for home screens, as PNG. */
export const renderTouchIcon = (seal: Seal): Promise<Buffer> =>
  drawPng({ size: touchSize, svg: toSealSvg({ ...seal, round: false }) })

/** The site icon for `favicon.ico`: a PNG in an ICO file. */
export const renderFavicon = async (seal: Seal): Promise<Buffer> =>
  boxIcon(await drawPng({ size: iconSize, svg: toSealSvg(seal) }))

const drawPng = ({ size, svg }: { size: number; svg: string }): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer()

const headBytes = 22

/** One picture as an icon file. Source: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10) */
function boxIcon(png: Buffer): Buffer {
  const head = Buffer.alloc(headBytes)
  // An icon, of one picture: its width and height, 32 bits a pixel, its bytes, and where they begin.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(iconSize, 6)
  head.writeUInt8(iconSize, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(headBytes, 18)
  return Buffer.concat([head, png])
}
