import type { Element } from './readXml.ts'

/** Shares of a picture, 0 to 1, that its document cuts off on each side. */
export type PictureCrop = {
  readonly bottom: number
  readonly left: number
  readonly right: number
  readonly top: number
}

/** Attributes that tell a crop, by the element that has them. */
const attributes: Readonly<Record<string, PictureCropNames>> = {
  'a:srcRect': { bottom: 'b', left: 'l', right: 'r', top: 't' },
  'v:imagedata': { bottom: 'cropbottom', left: 'cropleft', right: 'cropright', top: 'croptop' },
}
type PictureCropNames = { readonly [Side in keyof PictureCrop]: string }

/** Less than this is cut off by programs that round. */
const LEAST = 0.002

/** Reads what an element says of the crop of a picture; undefined where the whole picture is shown. */
export function cropOf(element: string, attribute: Element['attribute']): PictureCrop | undefined {
  const names = attributes[element]
  if (!names) return undefined
  const share = (side: keyof PictureCrop) => toShare(attribute(names[side]))
  const crop = {
    bottom: share('bottom'),
    left: share('left'),
    right: share('right'),
    top: share('top'),
  }
  const { bottom, left, right, top } = crop
  const isShown = left + right < 1 && top + bottom < 1
  return isShown && Math.max(bottom, left, right, top) > LEAST ? crop : undefined
}

/** `12500` is in thousandths of a percent, `8192f` in 65,536ths; below zero the document adds a margin. */
function toShare(words: string | undefined): number {
  const [, figure = '', unit = ''] = /^\s*(-?[\d.]+)\s*(%|f?)\s*$/u.exec(words ?? '') ?? []
  const number = Number(figure)
  if (figure === '' || !Number.isFinite(number)) return 0
  const divisor = { '%': 100, f: 65_536 }[unit] ?? (figure.includes('.') ? 1 : 100_000)
  return Math.min(1, Math.max(0, number / divisor))
}

/** Attributes that name the part in which a chart or diagram is. */
export const CHARTS: Readonly<Record<string, string>> = { 'c:chart': 'id', 'dgm:relIds': 'dm' }

/** Stands for the description of a drawing that is not shown. */
export const HIDDEN = '\0'

/** Longest description of a picture that is read. */
const LONGEST_ALT = 500

/** Description of a drawing; `HIDDEN` for one that is not shown. */
export function altOf(attribute: Element['attribute']): string {
  if (attribute('hidden') === '1') return HIDDEN
  const alt = attribute('descr') ?? attribute('alt') ?? attribute('title') ?? ''
  return alt.slice(0, LONGEST_ALT)
}
