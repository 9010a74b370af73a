import type { IRunOptions, IStylesOptions } from 'docx'
import type { Language } from 'payload-newsroom/language'

import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun as DocxRun } from 'docx'
import { localeOf } from 'payload-newsroom/language'
import { escapeHtml } from 'payload-newsroom/rich-text'

import type { Manuscript } from './manuscript.ts'
import type { TextLine, TextRun } from './readText.ts'
import type { Drawn } from './renderPictures.ts'

import { messagesOf } from '../messages/messages.ts'
import { textOfRuns } from './readText.ts'
import { feetOf } from './toPlainText.ts'

/** Whose document it is, and since when; instants ISO 8601 in UTC. */
export type DocxSource = {
  readonly author: string
  readonly createdAt: string
  readonly manuscript: Manuscript
  readonly modifiedAt: string
  /** By their addresses; a picture without one here is a line of words. */
  readonly pictures: ReadonlyMap<string, Drawn>
}

type Font = { readonly ascii?: string; readonly eastAsia?: string; readonly hAnsi?: string }

/** How the copy of a language is set. Sizes of type in half points, the rest in twentieths of a point. */
type Setting = {
  readonly alignment: (typeof AlignmentType)['BOTH' | 'LEFT']
  readonly fonts: { readonly aside: Font; readonly head: Font; readonly text: Font }
  readonly indent: { readonly firstLine?: number }
  /** How far a list in a list is set in. */
  readonly inner: number
  /** Absent for A4, which the library takes by itself. */
  readonly page?: { readonly size: { readonly height: number; readonly width: number } }
  readonly size: { readonly credits: number; readonly head: number; readonly text: number }
  readonly spacing: { readonly after?: number; readonly line: number }
  readonly styles: IStylesOptions
}

const latin = (name: string): Font => ({ ascii: name, hAnsi: name })

const settings: Readonly<Record<Language, Setting>> = {
  // US Letter; paragraphs by the space between them.
  en: {
    alignment: AlignmentType.LEFT,
    fonts: { aside: latin('Georgia'), head: latin('Georgia'), text: latin('Georgia') },
    indent: {},
    inner: 360,
    page: { size: { height: 15_840, width: 12_240 } },
    size: { credits: 20, head: 40, text: 24 },
    spacing: { after: 160, line: 340 },
    styles: { default: { document: { run: { language: { value: localeOf('en') } } } } },
  },
  // As official copy is set: heads in 黑体, text in 仿宋, three (16 pt), two characters in.
  zh: {
    alignment: AlignmentType.BOTH,
    fonts: { aside: { eastAsia: '楷体' }, head: { eastAsia: '黑体' }, text: { eastAsia: '仿宋' } },
    indent: { firstLine: 640 },
    inner: 640,
    size: { credits: 24, head: 44, text: 32 },
    spacing: { line: 560 },
    styles: {},
  },
}

/** Between the margins of A4 or US Letter, in pixels. */
const textWidth = 600

/** A manuscript as a Word document, ready to be printed. The same release is the same bytes. */
export async function toDocx(source: DocxSource): Promise<Buffer> {
  const { kicker, language, lines, subtitles, title } = source.manuscript
  const setting = settings[language]
  const { fonts, page, size, spacing, styles } = setting
  const children = [
    ...(kicker ? [centred({ font: fonts.aside, setting, text: kicker })] : []),
    centred({ font: fonts.head, setting, size: size.head, text: title }),
    ...subtitles.map((text) => centred({ font: fonts.aside, setting, text })),
    new Paragraph({ spacing }),
    ...lines.map((line, place) =>
      toParagraph({ language, line, pictures: source.pictures, place }),
    ),
    ...feetOf(source.manuscript).map(
      (text) =>
        new Paragraph({ children: [new DocxRun({ font: fonts.text, size: size.credits, text })] }),
    ),
  ]
  const document = new Document({
    sections: [{ children, properties: page ? { page } : {} }],
    styles,
  })
  const properties = { data: printProperties(source), path: 'docProps/core.xml' }
  return withoutClock(await Packer.toBuffer(document, false, [properties]))
}

const namespaces = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** Written here, since the library knows no other instant than now. */
const printProperties = ({ author, createdAt, manuscript, modifiedAt }: DocxSource): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${Object.entries(namespaces)
      .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
      .join(' ')}>`,
    `<dc:title>${escapeHtml(manuscript.title)}</dc:title>`,
    `<dc:creator>${escapeHtml(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escapeHtml(author)}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${createdAt}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${modifiedAt}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')

type CentredInput = { font: Font; setting: Setting; size?: number; text: string }

const centred = ({ font, setting, size = setting.size.text, text }: CentredInput): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new DocxRun({ font, size, text })],
    spacing: setting.spacing,
  })

type LineInput = Pick<DocxSource, 'pictures'> & {
  readonly language: Language
  readonly line: TextLine
  readonly place: number
}

function toParagraph({ language, line, pictures, place }: LineInput): Paragraph {
  const setting = settings[language]
  const { alignment, fonts, indent, inner, spacing } = setting
  if (line.kind === 'rule') return new Paragraph({ spacing })
  if (line.kind === 'picture') {
    const picture = pictures.get(line.src)
    const words = messagesOf(language).copies.picture(line.alt)
    if (!picture) return centred({ font: fonts.aside, setting, text: words })
    return toPicture({ alt: line.alt, id: `${place + 1}`, picture })
  }
  if (line.kind === 'caption')
    return centred({ font: fonts.aside, setting, text: textOfRuns(line.runs) })
  const font =
    line.kind === 'heading' ? fonts.head : line.kind === 'quote' ? fonts.aside : fonts.text
  const runs = line.mark === '' ? line.runs : [{ bold: false, text: line.mark }, ...line.runs]
  return new Paragraph({
    alignment,
    children: runs.flatMap((run) => toRuns({ font, size: setting.size.text }, run)),
    indent: line.depth === undefined ? indent : { ...indent, left: inner * line.depth },
    spacing,
  })
}

type PictureInput = { alt: string; id: string; picture: Drawn }

/** As wide as the text at most. `id` is the drawing's own in the document: the library would count on over all of them. */
function toPicture({ alt, id, picture: { data, height, width } }: PictureInput): Paragraph {
  const scale = Math.min(1, textWidth / width)
  const transformation = { height: Math.round(height * scale), width: Math.round(width * scale) }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        altText: { description: alt, id, name: alt },
        data,
        transformation,
        type: 'jpg',
      }),
    ],
  })
}

function toRuns(set: { font: Font; size: number }, { bold, text }: TextRun): DocxRun[] {
  return text.split('\n').map((words, place) => {
    const options: IRunOptions = { ...set, bold, text: words }
    return new DocxRun(place > 0 ? { ...options, break: 1 } : options)
  })
}

const centralEntry = 0x02014b50
const end = 0x06054b50
/** Without a comment, which packers of documents do not write, the end of a zip file is so long. */
const endBytes = 22
/** 1 January 1980, midnight: where the calendar of zip files begins. */
const beginning = 0x00210000

/**
 * A zip file that says nothing of the hour of its packing: the same contents are the same bytes, and have one ETag.
 *
 * @throws {RangeError} when `zip` is no zip file, or has a comment
 */
function withoutClock(zip: Buffer): Buffer {
  const still = Buffer.from(zip)
  const tail = still.length - endBytes
  if (still.readUInt32LE(tail) !== end) throw new RangeError('withoutClock: not a zip file')
  let at = still.readUInt32LE(tail + 16)
  while (still.readUInt32LE(at) === centralEntry) {
    still.writeUInt32LE(beginning, at + 12)
    still.writeUInt32LE(beginning, still.readUInt32LE(at + 42) + 10)
    at +=
      46 + still.readUInt16LE(at + 28) + still.readUInt16LE(at + 30) + still.readUInt16LE(at + 32)
  }
  return still
}
