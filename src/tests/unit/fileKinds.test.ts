import { describe, expect, it } from 'vitest'

import { openManuscript } from '../../plugin/manuscripts/openManuscript.ts'
import { archiveOf } from '../fixtures/archives.ts'
import { docxOf, line } from '../fixtures/docx.ts'
import { makePng } from '../fixtures/picture.ts'

/** The beginning of an OLE container, and the names in its directory. */
const container = (...names: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    ...names.map((name) => Buffer.from(name.padEnd(64, '\0'), 'utf16le')),
  ])
const archive = (...names: readonly string[]): Buffer =>
  archiveOf(names.map((name) => ({ data: '<x/>', name })))
const types = '[Content_Types].xml'

describe('a file that is no manuscript', () => {
  it.each([
    { bytes: () => Buffer.from('%PDF-1.7\n'), key: 'pdf' },
    { bytes: () => Buffer.from(String.raw`{\rtf1\ansi 大会}`), key: 'rtf' },
    { bytes: () => container('WordDocument', '1Table'), key: 'oldWord' },
    { bytes: () => container('WordDocument', 'WpsCustomData'), key: 'wps' },
    { bytes: () => container('Workbook'), key: 'excel' },
    { bytes: () => container('PowerPoint Document'), key: 'powerpoint' },
    { bytes: () => container('__substg1.0_1000001F'), key: 'wholeMail' },
    { bytes: () => container('EncryptionInfo', 'EncryptedPackage'), key: 'encrypted' },
    { bytes: () => archive(types, 'xl/workbook.xml'), key: 'excel' },
    { bytes: () => archive(types, 'ppt/presentation.xml'), key: 'powerpoint' },
    { bytes: () => archive('mimetype', 'META-INF/manifest.xml'), key: 'openDocument' },
    { bytes: () => archive('Index/Document.iwa'), key: 'pages' },
    { bytes: () => archive('OFD.xml'), key: 'ofd' },
    { bytes: () => archive('闭幕.docx', '开幕.txt'), key: 'archive' },
    { bytes: () => Buffer.from('Rar!\u001A\u0007'), key: 'archive' },
    { bytes: () => makePng(), key: 'image' },
    { bytes: () => Buffer.from('GIF89a\u0001\u0000'), key: 'image' },
    {
      bytes: () =>
        Buffer.from('From: a@b.example\r\nSubject: =?utf-8?B?5aSn5Lya?=\r\n\r\n大会闭幕。'),
      key: 'wholeMail',
    },
    {
      bytes: () =>
        Buffer.from(
          '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
        ),
      key: 'oldWord',
    },
    { bytes: () => Buffer.from([1, 2, 3, 4, 0, 0, 0, 9]), key: 'binary' },
  ])('is refused as $key whatever its name', async ({ bytes, key }) => {
    const received = await bytes()
    for (const name of ['来稿.txt', '来稿', '来稿.doc', '来稿.md'])
      await expect(openManuscript(received, name)).rejects.toMatchObject({ key })
  })

  it('is told what to do in both languages', async () => {
    await expect(openManuscript(container('WordDocument'), '稿.wps')).rejects.toThrow(
      /请用 WPS 打开[^]*Open it in WPS/u,
    )
  })
})

describe('a manuscript under another name', () => {
  const docx = docxOf({ body: line('大会闭幕。') })

  it.each(['来稿.txt', '来稿', '来稿.doc', '来稿.DOCX', '1月9日', '稿.zip'])(
    'is read as the .docx it is: %s',
    async (name) => {
      const { mimeType, text } = await openManuscript(docx, name)
      expect([mimeType.endsWith('wordprocessingml.document'), text]).toEqual([true, '大会闭幕。'])
    },
  )

  it.each(['来稿.txt', '来稿.doc', '来稿'])('is read as the page it is: %s', async (name) => {
    const page = Buffer.from(
      '\uFEFF<!-- saved -->\n<html><body><p>大会<b>闭幕</b>。</p></body></html>',
    )
    expect(await openManuscript(page, name)).toMatchObject({
      mimeType: 'text/html',
      paragraphs: [{ text: '大会闭幕。' }],
    })
  })

  it.each(['来稿', '2026.1.9 闭幕'])('is read as the text it is: %s', async (name) => {
    expect(await openManuscript(Buffer.from('大会闭幕。'), name)).toMatchObject({
      mimeType: 'text/plain',
      text: '大会闭幕。',
    })
  })
})
