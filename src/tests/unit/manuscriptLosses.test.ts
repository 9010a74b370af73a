import { describe, expect, it } from 'vitest'

import type { Part } from '../fixtures/archives.ts'

import { openManuscript } from '../../plugin/manuscripts/openManuscript.ts'
import { archiveOf, partsOfDocx } from '../fixtures/archives.ts'

const namespaces = [
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:some:vendor"',
].join(' ')

const run = (inner: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
const t = (text: string) => `<w:t>${text}</w:t>`
const p = (inner: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`

async function open(body: string, more: readonly Part[] = []) {
  const [types, relations, document] = partsOfDocx(body)
  const data = String(document?.data).replace('<w:document ', `<w:document ${namespaces} `)
  const parts = [types, relations, document && { ...document, data }, ...more]
  const bytes = archiveOf(parts.filter((part) => part !== undefined))
  const { lost, text } = await openManuscript(bytes, '来稿.docx')
  return { lost, text }
}

describe('what a .docx holds beside its text', () => {
  it.each([
    {
      body: p(
        `${run(t('渡口有灯'))}${run('<w:footnoteReference w:id="2"/>')}${run('<w:endnoteReference w:id="2"/>')}`,
      ),
      lost: { endnote: 1, footnote: 1 },
      name: 'notes',
      text: '渡口有灯',
    },
    {
      body: p(
        `<w:commentRangeStart w:id="0"/>${run(t('渡口有灯'))}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}`,
      ),
      lost: { comment: 1 },
      name: 'comments',
      text: '渡口有灯',
    },
    {
      body: p(
        `<w:ins>${run(t('今夜'))}</w:ins>${run(t('渡口'))}<w:del>${run('<w:delText>无</w:delText>')}</w:del><w:moveFrom>${run(t('灯'))}</w:moveFrom>${run(t('有'))}<w:moveTo>${run(t('灯'))}</w:moveTo>`,
      ),
      lost: { deletion: 1, insertion: 1, move: 1 },
      name: 'tracked changes',
      text: '今夜渡口有灯',
    },
    {
      body:
        p(run(t('渡口有灯'))) +
        p(run('<w:drawing><pic:pic/><pic:pic/></w:drawing>')) +
        p(run('<w:pict><v:shape><v:imagedata/></v:shape></w:pict>')) +
        p(run('<w:pict><v:rect o:hr="t"/></w:pict>')) +
        p(run('<w:drawing><x:ink/></w:drawing>')),
      lost: { other: 1, picture: 3 },
      name: 'pictures and drawings, not rules across the page',
      text: '渡口有灯',
    },
    {
      body: p(
        run(t('渡口有灯')) +
          run(
            `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(run(t('框')))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(run(t('框')))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
          ) +
          run(
            `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p(run(t('新框')))}</w:txbxContent></w:drawing></mc:Choice></mc:AlternateContent>`,
          ),
      ),
      lost: { textBoxMoved: 2 },
      name: 'text boxes, once though they are there twice, and those that only new readers see',
      text: '渡口有灯\n框\n新框',
    },
    {
      body:
        p(run(t('查闸门')), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>') +
        p(run(t('看水尺')), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      lost: { listNumber: 1 },
      name: 'the numbers of lists',
      text: '查闸门\n看水尺',
    },
    {
      body: `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${p(run(t('东闸')))}</w:tc><w:tc>${p(run(t('3')))}</w:tc></w:tr></w:tbl><w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${p(run(t('渡口')))}</w:tc></w:tr></w:tbl>`,
      lost: { table: 1 },
      name: 'tables of several columns',
      text: '东闸\n3\n渡口',
    },
    {
      body: p(
        `${run(t('120m'))}${run(t('2'), '<w:vertAlign w:val="superscript"/>')}${run(t('，H'))}${run(t('2'), '<w:vertAlign w:val="subscript"/>')}${run(t('O，1'))}${run(t('st'), '<w:vertAlign w:val="superscript"/>')}`,
      ),
      lost: { superscript: 1 },
      name: 'raised letters, while digits become characters',
      text: '120m²，H₂O，1st',
    },
    {
      body: p(
        `${run(t('渡口'))}${run(t('内部'), '<w:vanish/>')}${run(t('旧'), '<w:strike/>')}${run(t('稿'), '<w:dstrike/>')}${run(t('有灯'), '<w:vanish w:val="0"/>')}`,
      ),
      lost: { hidden: 1, strikethrough: 1 },
      name: 'hidden and struck text',
      text: '渡口旧稿有灯',
    },
    {
      body: p(
        `<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run('<w:sym w:font="Wingdings" w:char="F0FE"/>')}${run('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>')}<w:ruby><w:rt>${run(t('dù'))}</w:rt><w:rubyBase>${run(t('渡'))}</w:rubyBase></w:ruby><w:hyperlink>${run(t('口'))}</w:hyperlink>${run('<w:instrText> HYPERLINK "https://lindu.example" </w:instrText>')}`,
      ),
      lost: { equation: 1, link: 2, object: 1, phonetic: 1 },
      name: 'equations, symbols, objects, ruby, links',
      text: 'x☑渡口',
    },
    {
      body: `${p(`${run(t('渡口有灯'))}<w:quill><w:inner/></w:quill><x:seal/>${run('<w:pgNum/>')}`)}<w:altChunk/>`,
      lost: { object: 1, other: 3 },
      name: 'whatever nobody knows yet',
      text: '渡口有灯',
    },
    {
      body: p(
        `<w:bookmarkStart/><w:proofErr/><w:sdt><w:sdtPr><x:anything/></w:sdtPr><w:sdtContent>${run(`${t('渡口')}<w:tab/><w:lastRenderedPageBreak/>${t('有灯')}`)}</w:sdtContent></w:sdt><w:bookmarkEnd/>`,
        '<w:rPr><x:anything/></w:rPr><w:sectPr/>',
      ),
      lost: {},
      name: 'nothing in a text of plain paragraphs',
      text: '渡口 有灯',
    },
  ])('counts $name', async ({ body, lost, text }) => {
    expect(await open(body)).toEqual({ lost, text })
  })

  it('counts running heads and feet that print something', async () => {
    const edge = (name: string, text: string): Part => ({
      data: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(run(t(text)))}</w:hdr>`,
      name: `word/${name}.xml`,
    })
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const relations = ['header1', 'header2', 'footer1'].map(
      (name) =>
        `<Relationship Id="${name}" Type="${type}/${name.slice(0, 6)}" Target="${name}.xml"/>`,
    )
    const { lost } = await open(p(run(t('渡口有灯'))), [
      {
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
        name: 'word/_rels/document.xml.rels',
      },
      edge('header1', '临渡日报送审稿'),
      edge('header2', ' '),
      edge('footer1', '第'),
    ])
    expect(lost).toEqual({ footer: 1, header: 1 })
  })

  it('is nothing in a plain text', async () => {
    const { lost } = await openManuscript(Buffer.from('渡口有灯。'), '来稿.txt')
    expect(lost).toEqual({})
  })
})
