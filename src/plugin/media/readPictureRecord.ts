import type { ExpandedTags } from 'exifreader'

import ExifReader from 'exifreader'

import type { PictureRecord, PictureWordField } from '../../domain/text/pictureRecord.ts'

import { cutText } from '../../domain/text/cutText.ts'
import { fitText } from '../../domain/text/fitText.ts'
import { toObject } from '../values/toObject.ts'
import { decodeCaption } from './decodeCaption.ts'

/** Bounds of what is stored of one picture. */
const MOST_TAGS = 200
const MOST_CHARACTERS = 2000

/** Largest XMP that is parsed, in bytes. Agencies write 10 KB. */
const MOST_XMP = 500_000

/** Part of sharp that is needed, as the host app hands it to Payload. */
export type ReadMetadata = (file: Buffer) => { metadata: () => Promise<{ xmp?: Buffer }> }

/**
 * Reads what a picture file says of its picture: caption, credit, day and rights by XMP, IPTC or Exif, and all else in
 * words. Everything that is stored later of the file is drawn anew, and says none of it.
 *
 * @returns undefined when the file says nothing, or cannot be read: a picture is no worse for that
 */
export async function readPictureRecord(
  bytes: Buffer,
  sharp: ReadMetadata | undefined,
): Promise<PictureRecord | undefined> {
  const found = {
    ...parse(bytes, { excludeTags: { xmp: true } }),
    ...(await readXmp(bytes, sharp)),
  }
  const tags = tagsOf(found)
  return Object.keys(tags).length > 0 ? { ...wordsOf(found), tags } : undefined
}

/** Reads XMP, which sharp finds in every format, compressed or not, under limits of its own. */
async function readXmp(
  bytes: Buffer,
  sharp: ReadMetadata | undefined,
): Promise<Pick<ExpandedTags, 'xmp'>> {
  try {
    const { xmp } = (await sharp?.(bytes).metadata()) ?? {}
    if (!xmp || xmp.length > MOST_XMP) return {}
    const { xmp: tags } = parse(xmp, {})
    return tags ? { xmp: tags } : {}
  } catch {
    return {}
  }
}

/** Parses without unpacking anything: a small file must not grow. */
function parse(bytes: Buffer, options: { readonly excludeTags?: { xmp: true } }): ExpandedTags {
  try {
    return ExifReader.load(bytes, { ...options, async: false, expanded: true })
  } catch {
    return {}
  }
}

const sources = [
  ['xmp', 'XMP'],
  ['iptc', 'IPTC'],
  ['exif', 'Exif'],
] as const

/** Names of the fields, by standard. What Exif calls a description is often the name of the camera. */
const names: Readonly<
  Record<PictureWordField, Readonly<Record<'exif' | 'iptc' | 'xmp', readonly string[]>>>
> = {
  caption: { exif: [], iptc: ['Caption/Abstract'], xmp: ['description'] },
  credit: { exif: ['Artist'], iptc: ['By-line', 'Credit'], xmp: ['creator', 'Credit'] },
  rights: { exif: ['Copyright'], iptc: ['Copyright Notice'], xmp: ['rights'] },
  takenOn: {
    exif: ['DateTimeOriginal'],
    iptc: ['Date Created'],
    xmp: ['DateCreated', 'CreateDate'],
  },
}

const fields = Object.keys(names) as readonly PictureWordField[]

const wordsOf = (tags: ExpandedTags): Omit<PictureRecord, 'tags'> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const words = sources.map(([group, source]) => ({
        source,
        text: wordsIn({ field, group: toObject(tags[group]), names: names[field][group] }),
      }))
      const said = words.find(({ text }) => text !== '')
      return said ? [[field, said] as const] : []
    }),
  )

type Asked = {
  readonly field: PictureWordField
  readonly group: Readonly<Record<string, unknown>>
  readonly names: readonly string[]
}

function wordsIn({ field, group, names: asked }: Asked): string {
  const texts = asked.flatMap((name) => textsOf(group[name]))
  if (field === 'takenOn') return dayOf(texts[0])
  // Agencies write their name into several fields. A credit is one line, a caption may have several.
  return cutText([...new Set(texts)].join('/'), MOST_CHARACTERS)
}

/** `2026:01:06 09:00`, `2026-01-06T09:00`, `20260106` as `2026-01-06`; empty when it is no day. */
function dayOf(text = ''): string {
  const [, year = '', month = '', day = ''] =
    /^([12]\d{3})[-:]?(\d{2})[-:]?(\d{2})/u.exec(text) ?? []
  const written = `${year}-${month}-${day}`
  const time = Date.parse(written)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : ''
}

/** Texts of a tag: one, or several of one name. */
function textsOf(tag: unknown): readonly string[] {
  if (Array.isArray(tag)) return tag.flatMap(textsOf)
  const { description, value } = toObject(tag)
  if (Array.isArray(value) && value.length > 0 && value.every(isByte))
    return fitAll([decodeCaption(Uint8Array.from(value))])
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return value.flatMap(textsOf)
  return fitAll([typeof description === 'string' ? description : ''])
}

const isByte = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 256

const fitAll = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => cutText(fitText(text).trim(), MOST_CHARACTERS)).filter((text) => text !== '')

/** Everything that the file says in words. Numbers are read as the library prints them; data are left out. */
function tagsOf(tags: ExpandedTags): Readonly<Record<string, string>> {
  const found = [...sources, ['gps', 'GPS'] as const].flatMap(([group, source]) =>
    Object.entries(toObject(tags[group]))
      .filter(([name]) => !name.startsWith('_') && !data.test(name))
      .map(([name, tag]) => [`${source} ${name}`, printed(group, tag)] as const),
  )
  return Object.fromEntries(found.filter(([, text]) => text !== '').slice(0, MOST_TAGS))
}

const data = /MakerNote|Thumbnail|ApplicationNotes|StripOffsets|StripByteCounts|Image Source Data/iu

const printed = (group: 'exif' | 'gps' | 'iptc' | 'xmp', tag: unknown): string => {
  if (group === 'iptc' || group === 'xmp') return textsOf(tag).join('/')
  const { description } = toObject(tag)
  const text = typeof tag === 'number' ? String(tag) : description
  return typeof text === 'string' ? (fitAll([text])[0] ?? '') : ''
}
