import { describe, expect, it } from 'vitest'

import { openManuscript } from '../../plugin/manuscripts/openManuscript.ts'
import { extractPictures, openReceived } from '../../plugin/manuscripts/readReceived.ts'
import { definition, docxOf, drawing, item, line, listOf, p, run, t } from '../fixtures/docx.ts'
import { makePng } from '../fixtures/picture.ts'

type Content = Parameters<typeof docxOf>[0]

const open = (content: Content) => openManuscript(docxOf(content), '来稿.docx')
const textsOf = async (content: Content) => (await open(content)).paragraphs.map(({ text }) => text)

const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${line(text)}</w:tc>`
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

describe('cells of a table', () => {
  it('keep their place, under joined, empty and deleted ones, and in tables within', async () => {
    const body = [
      line('出席情况'),
      table(
        row(cell('应到', '<w:gridSpan w:val="2"/>'), cell('实到')),
        `<w:tr><w:trPr><w:del w:id="1" w:author="何苇"/></w:trPr>${cell('旧数字')}</w:tr>`,
        row(cell(''), cell('286'), `<w:tc>${table(row(cell('内')))}${line('279')}</w:tc>`),
      ),
      table(row(cell('另一张'))),
    ].join('')
    const { changes, lost, paragraphs } = await open({ body })
    expect(paragraphs).toEqual([
      { text: '出席情况' },
      { cell: { column: 0, row: 0, table: 0 }, text: '应到' },
      { cell: { column: 2, row: 0, table: 0 }, text: '实到' },
      { cell: { column: 1, row: 1, table: 0 }, text: '286' },
      { cell: { column: 0, row: 0, table: 1 }, text: '内' },
      { cell: { column: 2, row: 1, table: 0 }, text: '279' },
      { cell: { column: 0, row: 0, table: 2 }, text: '另一张' },
    ])
    expect(changes).toEqual([{ by: '何苇', kind: 'deletion', paragraph: 2, text: '旧数字' }])
    expect(lost).toEqual({ deletion: 1 })
  })

  it('are gone with a deleted cell', async () => {
    const body = table(row(cell('留'), cell('删', '<w:cellDel w:author="何苇"/>')))
    expect(await open({ body })).toMatchObject({
      changes: [{ kind: 'deletion', text: '删' }],
      text: '留',
    })
  })
})

describe('numbers of lists', () => {
  const chapters = definition(0, [
    { format: 'chineseCounting', text: '%1、' },
    { format: 'chineseCounting', text: '（%2）' },
    { format: 'decimal', text: '%3.' },
  ])

  it('are what Word prints, level by level', async () => {
    const body = [
      line('总体要求', item(1)),
      line('指导思想', item(1, 1)),
      line('工作原则', item(1, 1)),
      line('第一条', item(1, 2)),
      line('重点任务', item(1)),
      line('水利', item(1, 1)),
    ].join('')
    const { lost, paragraphs } = await open({ body, more: { numbering: chapters + listOf(1, 0) } })
    expect(paragraphs.map(({ list, text }) => [list?.level, list?.number, text])).toEqual([
      [0, '一、', '一、总体要求'],
      [1, '（一）', '（一）指导思想'],
      [1, '（二）', '（二）工作原则'],
      [2, '1.', '1. 第一条'],
      [0, '二、', '二、重点任务'],
      [1, '（一）', '（一）水利'],
    ])
    expect(lost).toEqual({})
  })

  it('count on in another list of one definition, and begin anew where it says so', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = [1, 1, 2, 3, 3].map((list, at) => line(`项${at}`, item(list))).join('')
    const numbering = chapters + listOf(1, 0) + listOf(2, 0) + listOf(3, 0, restart)
    expect(await textsOf({ body, more: { numbering } })).toEqual([
      '一、项0',
      '二、项1',
      '三、项2',
      '一、项3',
      '二、项4',
    ])
  })

  it('come by a style, by another level, and count empty items; bullets are told', async () => {
    const numbering =
      definition(0, [{ format: 'decimal', start: 9, text: '第%1章' }]) +
      definition(1, [{ format: 'bullet', text: '' }]) +
      definition(2, [{ format: 'chineseCountingThousand', text: '%1' }]) +
      listOf(1, 0) +
      listOf(2, 1) +
      listOf(
        3,
        2,
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="105"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:lvlOverride>',
      )
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:name w:val="章"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="own"><w:basedOn w:val="base"/></w:style>'
    const style = '<w:pStyle w:val="own"/>'
    const body = [
      line('总则', style),
      p('', style),
      line('附则', style),
      line('无号', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      line('圆点', item(2)),
      line('百余', item(3)),
    ].join('')
    const { lost, text } = await open({ body, more: { numbering, styles } })
    expect(text.split('\n')).toEqual([
      '第9章 总则'.replace(' ', ''),
      '第11章附则',
      '无号',
      '圆点',
      '一百零五、百余',
    ])
    expect(lost).toEqual({ listNumber: 1 })
  })
})

describe('notes', () => {
  it('are told with their words, writer and place', async () => {
    const reference = (kind: string, id: number) => run(`<w:${kind}Reference w:id="${id}"/>`)
    const body = [
      line('渡口夜航开始'),
      p(`${run(t('渡口有灯'))}${reference('comment', 7)}${reference('footnote', 2)}`),
      p(reference('endnote', 3)),
      p(`<w:del w:author="何苇">${reference('footnote', 4)}</w:del>`),
    ].join('')
    const note = (kind: string, attributes: string, inner: string) =>
      `<w:${kind} ${attributes}>${inner}</w:${kind}>`
    const more = {
      comments:
        note('comment', 'w:id="7" w:author="何苇"', line('请核实') + line('灯数')) +
        note('comment', 'w:id="8" w:author="何苇"', line('无处可寻')),
      endnotes: note('endnote', 'w:id="3"', p(run(`<w:endnoteRef/>${t('见县志')}`))),
      footnotes:
        note('footnote', 'w:id="0" w:type="separator"', p(run('<w:separator/>'))) +
        note('footnote', 'w:id="2"', p(`${run(t('旧称临渡'))}${drawing('none')}`)) +
        note('footnote', 'w:id="4"', line('已删')),
    }
    const { lost, notes } = await open({ body, more })
    expect(notes).toEqual([
      { by: '何苇', kind: 'comment', paragraph: 1, text: '请核实 灯数' },
      { kind: 'footnote', paragraph: 1, text: '旧称临渡' },
      { kind: 'endnote', paragraph: 1, text: '见县志' },
      { by: '何苇', kind: 'comment', paragraph: 1, text: '无处可寻' },
    ])
    expect(lost).toEqual({ comment: 2, deletion: 1, endnote: 1, footnote: 1, picture: 1 })
  })
})

describe('charts', () => {
  it('are told in words: their titles, and each series by its categories', async () => {
    const series = (name: string, values: readonly number[]) =>
      `<c:ser><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:pt><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef>${['东渡口', '西渡口'].map((word) => `<c:pt><c:v>${word}</c:v></c:pt>`).join('')}</c:strRef></c:cat><c:val>${values.map((value) => `<c:pt><c:v>${value}</c:v></c:pt>`).join('')}</c:val></c:ser>`
    const title =
      '<c:title><c:tx><c:rich><a:p><a:r><a:t>码头</a:t></a:r><a:r><a:t>投资</a:t></a:r></a:p></c:rich></c:tx></c:title>'
    const { lost, notes } = await open({
      body: [
        line('各码头的投资如下。'),
        p(run('<w:drawing><wp:inline><c:chart r:id="chart1"/></wp:inline></w:drawing>')),
      ].join(''),
      charts: { chart1: title + series('2025年', [1200, 860]) + series('2026年', [900, 700]) },
    })
    expect(notes).toEqual([
      {
        kind: 'chart',
        paragraph: 0,
        text: '码头投资; 2025年: 东渡口 1200, 西渡口 860; 2026年: 东渡口 900, 西渡口 700',
      },
    ])
    expect(lost).toEqual({ object: 1 })
  })
})

describe('tracked changes', () => {
  it('are taken as accepted and told with their words and writer', async () => {
    const by = 'w:author="何苇"'
    const body = [
      p(
        `<w:ins ${by}>${run(t('今夜'))}<w:del w:author="陶然">${run('<w:delText>大概</w:delText>')}</w:del></w:ins>${run(t('渡口'))}<w:del ${by}>${run('<w:delText>无</w:delText>')}</w:del>`,
      ),
      p(
        `<w:moveFrom ${by}>${run(t('灯'))}</w:moveFrom>${run(t('有'))}<w:moveTo ${by}>${run(t('灯'))}</w:moveTo>`,
        `<w:pPrChange><w:pPr>${item(1)}</w:pPr></w:pPrChange>`,
      ),
      p(`<w:moveFrom>${run(t('不知去向'))}</w:moveFrom>${run(t('船'))}`, '<w:rPr><w:del/></w:rPr>'),
      line('来了'),
      p(run(t('末段不丢')), '<w:rPr><w:del/></w:rPr>'),
    ].join('')
    const { changes, lost, text } = await open({ body })
    expect(text).toBe('今夜渡口\n有灯\n船来了\n末段不丢')
    expect(changes).toEqual([
      { by: '陶然', kind: 'deletion', paragraph: 0, text: '大概' },
      { by: '何苇', kind: 'insertion', paragraph: 0, text: '今夜' },
      { by: '何苇', kind: 'deletion', paragraph: 0, text: '无' },
      { by: '何苇', kind: 'move', paragraph: 1, text: '灯' },
      { kind: 'deletion', paragraph: 2, text: '不知去向' },
      { kind: 'deletion', paragraph: 2, text: '¶' },
      { kind: 'deletion', paragraph: 3, text: '¶' },
    ])
    expect(lost).toEqual({ deletion: 5, insertion: 1, move: 1 })
  })
})

describe('pictures', () => {
  it('are found with their captions and taken out of the file', async () => {
    const [first, second, third] = [await makePng(), await makePng(), await makePng()]
    const styles = '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>'
    const body = [
      line('渡口夜航开始'),
      p(drawing('a')),
      line('▲渡口的灯。（王明 摄）'),
      line('本报讯 今夜渡口有灯。'),
      p(drawing('b', '图片 1'), '<w:jc w:val="center"/>'),
      line('船工在码头', '<w:jc w:val="center"/>'),
      line('大家都来了。'),
      p(`${run(t('站着的人'))}${drawing('c', '三名船工')}${drawing('d')}${drawing('nowhere')}`),
      p(`<w:del>${drawing('a')}</w:del>${run(drawing('a').slice(5, -6), '<w:vanish/>')}`),
      line('第一版', '<w:pStyle w:val="c"/>'),
    ].join('')
    const bytes = docxOf({
      body,
      more: { styles },
      pictures: { a: first, b: second, c: third, d: Buffer.from('not a picture at all') },
    })
    const { lost, paragraphs, pictures } = await openReceived({ bytes, fileName: '来稿.docx' })
    expect(pictures.map(({ caption, paragraph, part }) => [caption, paragraph, part])).toEqual([
      ['▲渡口的灯。（王明 摄）', 1, 'word/media/a.bin'],
      ['船工在码头', 3, 'word/media/b.bin'],
      ['第一版', 6, 'word/media/c.bin'],
    ])
    expect(pictures[0]).toMatchObject({ mimeType: 'image/png', size: first.length })
    expect(paragraphs.filter(({ isCaption }) => isCaption).map(({ text }) => text)).toEqual([
      '▲渡口的灯。（王明 摄）',
      '船工在码头',
      '第一版',
    ])
    // One that is no picture, one that is nowhere, one that is hidden.
    expect(lost).toEqual({ deletion: 1, picture: 3 })
    const parts = [...pictures.map(({ part }) => part), 'word/document.xml', 'word/none']
    const taken = await extractPictures({ bytes, fileName: '来稿.docx', parts })
    expect(taken).toEqual([first, second, third, undefined, undefined])
  })

  it('say what the document cuts off', async () => {
    const bytes = await makePng()
    const cuts = [
      '<a:srcRect l="25000" t="-4000" b="10000"/>',
      '<a:srcRect/>',
      '<a:srcRect l="60000" r="40000"/>',
    ]
    const { pictures } = await open({
      body: line('渡口有灯') + cuts.map((cut) => p(drawing('a', '', cut))).join(''),
      pictures: { a: bytes },
    })
    expect(pictures.map(({ crop }) => crop)).toEqual([
      { bottom: 0.1, left: 0.25, right: 0, top: 0 },
      undefined,
      undefined,
    ])
  })

  it('stand there once, in what new readers see and in what old ones see', async () => {
    const bytes = await makePng()
    const box = (inner: string) =>
      `<w:drawing><w:txbxContent>${p(`${run(t('框'))}${inner}`)}</w:txbxContent></w:drawing>`
    const body = p(
      `${run(t('渡口有灯'))}<w:r><mc:AlternateContent><mc:Choice>${box(drawing('a'))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="a"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><mc:AlternateContent><mc:Choice>${box(drawing('a'))}</mc:Choice><mc:Choice>${box('')}</mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
    )
    const { lost, pictures, text } = await open({ body, pictures: { a: bytes } })
    expect([pictures.length, text]).toEqual([2, '渡口有灯\n框'])
    expect(lost).toEqual({ textBoxMoved: 1 })
  })
})

describe('what else Word puts into a paragraph', () => {
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)

  it.each([
    {
      body: p(
        `${field('begin')}${run('<w:instrText>IF 1 = 1 "</w:instrText>')}${field('begin')}${run('<w:instrText>REF x</w:instrText>')}${field('separate')}${run(t('不印'))}${field('end')}${field('separate')}${run(t('印出'))}${field('end')}${run(t('之后'))}`,
      ),
      name: 'the result of a field, not its code',
      text: '印出之后',
    },
    {
      body: p(`${run(t('渡口'))}${field('begin')}${run(t('有灯'))}`),
      name: 'what stands behind a field without end',
      text: '渡口有灯',
    },
    {
      body: line('大', '<w:framePr w:dropCap="drop" w:lines="3"/>') + line('会闭幕。'),
      name: 'a large first letter with its word',
      text: '大会闭幕。',
    },
    {
      body: p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(t('单击输入文字'))}</w:sdtContent></w:sdt>${run(t('渡口有灯'))}`,
      ),
      name: 'no words of an empty form',
      text: '渡口有灯',
    },
    {
      body: p(
        `${run(t('渡口'))}${run(t('暗'), '<w:rStyle w:val="h"/>')}${run(t('有灯'), '<w:rStyle w:val="h"/><w:vanish w:val="0"/>')}`,
      ),
      name: 'no words that a style hides',
      text: '渡口有灯',
    },
    {
      body: p(
        `${run(t('二'))}${run('<w:sym w:font="宋体" w:char="3007"/>')}${run(t('二五年'))}${run('<w:sym w:font="Wingdings" w:char="F0FC"/>')}`,
      ),
      name: 'a symbol that is a character, and a tick',
      text: '二〇二五年✓',
    },
    {
      body: p(
        `${run('<w:pict><v:shape><v:textpath string="渡口夜航"/></v:shape></w:pict>')}${run(t('灯亮了。'))}`,
      ),
      name: 'words drawn along a path, on a line of their own',
      text: '渡口夜航\n灯亮了。',
    },
    {
      body: `<w:tbl><w:sdt><w:sdtContent>${row(cell('应到'), `<w:sdt><w:sdtContent>${cell('183')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt></w:tbl>`,
      name: 'rows and cells within content controls',
      text: '应到\n183',
    },
    {
      body: p(
        `<w:smartTag w:element="place">${run(t('渡'))}<w:smartTag w:element="x">${run(t('口'))}</w:smartTag></w:smartTag><w:bdo w:val="ltr">${run(t('有灯'))}</w:bdo>`,
      ),
      name: 'smart tags within smart tags, and runs of one direction',
      text: '渡口有灯',
    },
    {
      body: p(
        `${run('<w:ruby><w:rt><w:r><w:t>bái</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>白</w:t></w:r></w:rubyBase></w:ruby>')}${run(t('鹭'), '<w:eastAsianLayout w:combine="1"/>')}`,
      ),
      name: 'what ruby and two lines in one are about',
      text: '白鹭',
    },
    {
      body: `${p(run(t('前半，')), '<w:rPr><w:del w:id="1" w:author="何苇"/></w:rPr>')}${line('后半。')}`,
      name: 'a paragraph whose end was deleted, with the next',
      text: '前半，后半。',
    },
    {
      body: `${p(run(t('渡口')))}${run(t('段外的字'))}`,
      name: 'words that stand in no paragraph',
      text: '渡口\n段外的字',
    },
  ])('is kept: $name', async ({ body, text }) => {
    const styles =
      '<w:style w:type="character" w:styleId="b"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="h"><w:basedOn w:val="b"/></w:style>'
    expect((await open({ body, more: { styles } })).text).toBe(text)
  })
})
