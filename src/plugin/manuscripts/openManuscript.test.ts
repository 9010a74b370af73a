import type { IRunOptions } from 'docx'

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { openManuscript } from './openManuscript.ts'

const boldName: IRunOptions = { bold: true, text: '罗绍棠' }

const toDocx = (children: readonly Paragraph[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children }] }))

const open = (bytes: Buffer, fileName = 'story.docx') => openManuscript(bytes, fileName)

describe('a .docx manuscript', () => {
  it('keeps headings, bold and centred lines, and parts paragraphs at line breaks', async () => {
    const bytes = await toDocx([
      new Paragraph({ heading: HeadingLevel.TITLE, text: '砚湖区十一届人大四次会议闭幕' }),
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: '罗绍棠讲话' }),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun(boldName)],
      }),
      new Paragraph({ text: '' }),
      new Paragraph({
        children: [
          new TextRun('各位代表'),
          new TextRun({ break: 1, text: '同志们' }),
          new ExternalHyperlink({
            children: [new TextRun('（网上全文）')],
            link: 'https://example.invalid/',
          }),
        ],
      }),
    ])
    const { mimeType, paragraphs, text } = await open(bytes)
    expect(mimeType).toContain('wordprocessingml')
    expect(paragraphs).toEqual([
      { heading: 1, text: '砚湖区十一届人大四次会议闭幕' },
      { heading: 2, text: '罗绍棠讲话' },
      { bold: true, centred: true, text: '罗绍棠' },
      { text: '各位代表' },
      { text: '同志们（网上全文）' },
    ])
    expect(text).toContain('各位代表\n同志们')
  })

  it.each([
    {
      key: 'brokenDocx',
      name: 'is cut off',
      spoil: (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1),
    },
    { key: 'brokenDocx', name: 'is a text in disguise', spoil: () => Buffer.from('大会闭幕。') },
    {
      key: 'archive',
      name: 'is some other archive',
      spoil: () => zip([{ data: Buffer.from('x'), name: 'a.txt' }]),
    },
    {
      key: 'macros',
      name: 'carries macros',
      spoil: () =>
        zip([
          { data: Buffer.from('<Types/>'), name: '[Content_Types].xml' },
          { data: Buffer.from('x'), name: 'word/vbaProject.bin' },
        ]),
    },
    {
      key: 'unpacksTooLarge',
      name: 'would unpack without end, whatever its headers say',
      spoil: () =>
        zip([
          { data: Buffer.from('<Types/>'), name: '[Content_Types].xml' },
          { data: Buffer.alloc(80_000_000, 0x61), name: 'word/document.xml' },
        ]),
    },
    {
      key: 'encrypted',
      name: 'is under a password',
      spoil: () => container('EncryptionInfo', 'EncryptedPackage'),
    },
    {
      key: 'oldWord',
      name: 'is an old .doc under another name',
      spoil: () => container('WordDocument', '1Table'),
    },
    { key: 'empty', name: 'has no text', spoil: () => toDocx([new Paragraph({ text: '' })]) },
  ])('that $name is refused as $key', async ({ key, spoil }) => {
    const whole = await toDocx([new Paragraph({ text: '大会闭幕。' })])
    await expect(open(await spoil(whole))).rejects.toMatchObject({ key })
  })
})

describe('a text manuscript', () => {
  it.each([
    { bytes: Buffer.from('\uFEFF大会闭幕。'), encoding: 'UTF-8 with a mark' },
    { bytes: Buffer.from('\uFEFF大会闭幕。', 'utf16le'), encoding: 'UTF-16' },
    { bytes: Buffer.from('b4f3bbe1b1d5c4bba1a3', 'hex'), encoding: 'GB 18030' },
  ])('is read in $encoding', async ({ bytes }) => {
    const { paragraphs } = await open(bytes, 'story.txt')
    expect(paragraphs).toEqual([{ text: '大会闭幕。' }])
  })

  it('says what to do in both languages', async () => {
    await expect(open(Buffer.alloc(0), 'empty.txt')).rejects.toThrow(
      /empty\.txt：里面没有文字[^]*empty\.txt: There is no text/u,
    )
  })
})

/** The beginning of an OLE container, and the names in its directory. */
const container = (...names: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name.padEnd(64, '\0'), 'utf16le')),
  ])

/** A ZIP file of our own making, whose headers claim that every part has one byte. */
function zip(parts: readonly { readonly data: Buffer; readonly name: string }[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { data, name } of parts) {
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(1, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    central.push(
      Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, place, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('504b0506', 0, 'hex')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
