import type { IRunOptions } from 'docx'

import { AlignmentType, Document, ImageRun, Packer, Paragraph, TextRun as DocxRun } from 'docx'
import { escapeHtml } from 'payload-newsroom/rich-text'

import type { Messages } from '../messages/messages.ts'
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

/** As official copy is set: heads in 黑体, text in 仿宋, three (16 pt), two characters in. Sizes in half points. */
const hei = { eastAsia: '黑体' } as const
const fang = { eastAsia: '仿宋' } as const
const kai = { eastAsia: '楷体' } as const
const size = { credits: 24, head: 44, text: 32 } as const
/** Two characters of the text, in twentieths of a point. */
const indent = { firstLine: size.text * 20 }
const spacing = { line: 560 } as const
/** Of A4 between the margins, in pixels. */
const textWidth = 600

/** A manuscript as a Word document, ready to be printed on A4. The same release is the same bytes. */
export async function toDocx(source: DocxSource): Promise<Buffer> {
  const { kicker, language, lines, subtitles, title } = source.manuscript
  const { copies } = messagesOf(language)
  const children = [
    ...(kicker ? [centred({ font: kai, text: kicker })] : []),
    centred({ font: hei, size: size.head, text: title }),
    ...subtitles.map((text) => centred({ font: kai, text })),
    new Paragraph({ spacing }),
    ...lines.map((line, place) => toParagraph({ copies, line, pictures: source.pictures, place })),
    ...feetOf(source.manuscript).map(
      (text) =>
        new Paragraph({ children: [new DocxRun({ font: fang, size: size.credits, text })] }),
    ),
  ]
  const document = new Document({ sections: [{ children, properties: {} }], styles: {} })
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

type CentredInput = { font: { readonly eastAsia: string }; size?: number; text: string }

const centred = ({ font, size: halfPoints = size.text, text }: CentredInput): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new DocxRun({ font, size: halfPoints, text })],
    spacing,
  })

function toParagraph({
  copies,
  line,
  pictures,
  place,
}: Pick<DocxSource, 'pictures'> &
  Pick<Messages, 'copies'> & { line: TextLine; place: number }): Paragraph {
  if (line.kind === 'rule') return new Paragraph({ spacing })
  if (line.kind === 'picture') {
    const picture = pictures.get(line.src)
    if (!picture) return centred({ font: kai, text: copies.picture(line.alt) })
    return toPicture({ alt: line.alt, id: `${place + 1}`, picture })
  }
  if (line.kind === 'caption') return centred({ font: kai, text: textOfRuns(line.runs) })
  const font = line.kind === 'heading' ? hei : line.kind === 'quote' ? kai : fang
  const runs = line.mark === '' ? line.runs : [{ bold: false, text: line.mark }, ...line.runs]
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    children: runs.flatMap((run) => toRuns(font, run)),
    indent: line.depth === undefined ? indent : { ...indent, left: indent.firstLine * line.depth },
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

function toRuns(font: { readonly eastAsia: string }, { bold, text }: TextRun): DocxRun[] {
  return text.split('\n').map((words, place) => {
    const options: IRunOptions = { bold, font, size: size.text, text: words }
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
