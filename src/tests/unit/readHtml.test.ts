import { describe, expect, it } from 'vitest'

import { openManuscript, takePictures } from '../../plugin/manuscripts/openManuscript.ts'
import { readHtml } from '../../plugin/manuscripts/readHtml.ts'
import { makePng } from '../fixtures/picture.ts'

const texts = (html: string): readonly string[] => readHtml(html).paragraphs.map(({ text }) => text)

const none = { changes: [], lost: {}, notes: [], pictures: [] }

describe('readHtml', () => {
  it('parts paragraphs as a browser shows them', () => {
    expect(
      texts('<div>甲<p>乙<b>丙</b></p>丁<br>戊<span> 己</span></div><script>alert(1)</script>'),
    ).toEqual(['甲', '乙丙', '丁', '戊 己'])
  })

  it('keeps headings, bold and centered lines', () => {
    expect(readHtml('<h2>标题</h2><p align="center"><strong>副题</strong></p><p>正文</p>')).toEqual(
      {
        ...none,
        paragraphs: [
          { heading: 2, text: '标题' },
          { bold: true, centred: true, text: '副题' },
          { text: '正文' },
        ],
      },
    )
  })

  it('keeps cells at their place, under spans and in tables within', () => {
    const { lost, paragraphs } = readHtml(
      '<table><tr><td rowspan="2">代表</td><td colspan="2">应到</td><th>实到</th></tr><tr><td></td><td>286</td><td><table><tr><td>内</td></tr></table></td></tr></table><p>之后</p>',
    )
    expect(
      paragraphs.map(({ cell, text }) => [text, cell?.table, cell?.row, cell?.column]),
    ).toEqual([
      ['代表', 0, 0, 0],
      ['应到', 0, 0, 1],
      ['实到', 0, 0, 3],
      ['286', 0, 1, 2],
      ['内', 1, 0, 0],
      ['之后', undefined, undefined, undefined],
    ])
    // One of one column only lays the page out.
    expect(lost).toEqual({ table: 1 })
  })

  it('keeps the numbers of lists as a browser counts them, and tells bullets', () => {
    const { lost, paragraphs } = readHtml(
      '<ol start="3"><li>甲<ol type="a"><li>子</li><li><p>丑</p><p>续</p></li></ol></li><li value="9">乙</li></ol><ol style="list-style-type: cjk-ideographic"><li>总则</li></ol><ul><li>点</li></ul>',
    )
    expect(paragraphs.map(({ list, text }) => [list?.level, text])).toEqual([
      [0, '3. 甲'],
      [1, 'a. 子'],
      [1, 'b. 丑'],
      [undefined, '续'],
      [0, '9. 乙'],
      [0, '一、总则'],
      [undefined, '点'],
    ])
    expect(lost).toEqual({ listNumber: 1 })
  })

  it('counts pictures from elsewhere and prints no attribute of theirs', () => {
    expect(readHtml('<p>甲<img alt="乙" src=x onerror=alert(1)>丙</p>')).toEqual({
      ...none,
      lost: { picture: 1 },
      paragraphs: [{ text: '甲丙' }],
    })
  })

  it('takes pictures that stand in it, with their captions', async () => {
    const bytes = await makePng()
    const data = `data:image/png;base64,${bytes.toString('base64')}`
    const page = `<p>渡口夜航开始</p><figure><img src="${data}"><figcaption>渡口的灯（王明 摄）</figcaption></figure><p>本报讯 渡口有灯。</p><img alt="三名船工" src="${data}"><img src="data:image/png;base64,QUJD">`
    const file = Buffer.from(page)
    const { lost, paragraphs, pictures } = await openManuscript(file, '来稿.html')
    expect(pictures).toEqual([
      {
        alt: '',
        caption: '渡口的灯（王明 摄）',
        mimeType: 'image/png',
        paragraph: 1,
        part: 'picture:0',
        size: bytes.length,
      },
      expect.objectContaining({ caption: '三名船工', paragraph: 2, part: 'picture:1' }),
    ])
    expect(paragraphs[1]).toMatchObject({ isCaption: true })
    expect(lost).toEqual({ picture: 1 })
    const parts = ['picture:1', 'picture:7', '来稿']
    expect(await takePictures(file, { fileName: '来稿.html', parts })).toEqual([
      bytes,
      undefined,
      undefined,
    ])
  })

  it('takes changes as accepted and tells them', () => {
    const { changes, lost, paragraphs } = readHtml(
      '<p>渡口<del>无<b>灯</b></del><ins>有灯</ins><s>旧</s></p>',
    )
    expect(paragraphs).toEqual([{ text: '渡口有灯旧' }])
    expect(changes).toEqual([
      { kind: 'deletion', paragraph: 0, text: '无灯' },
      { kind: 'insertion', paragraph: 0, text: '有灯' },
    ])
    expect(lost).toEqual({ deletion: 1, insertion: 1, strikethrough: 1 })
  })

  it('leaves out what is hidden or no part of the text, and tells it', () => {
    const { lost, paragraphs } = readHtml(
      '<nav><a>首页</a></nav><p hidden>暗</p><p style="font-size:0;color:red">防抄</p><p style="display: none">无</p><p style="font-size:0.9em">渡口<ruby>灯<rp>(</rp><rt>dēng</rt></ruby>H<sub>2</sub>O</p><iframe src="https://x.example"></iframe><select><option>省</option></select><textarea>评论</textarea><template>模</template>',
    )
    expect(paragraphs).toEqual([{ text: '渡口灯H₂O' }])
    expect(lost).toEqual({ hidden: 3, media: 1, other: 3, phonetic: 1 })
  })

  it('reads what the clipboard of Windows holds, and preformatted lines', () => {
    expect(
      texts(
        'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><!--StartFragment--><pre>甲\n  乙</pre><!--EndFragment--></body></html>',
      ),
    ).toEqual(['甲', '乙'])
  })

  it('reads a page nested as deep as its author likes', () => {
    expect(texts(`${'<div>'.repeat(20_000)}甲`)).toEqual(['甲'])
    expect(texts(`${'<ul><li>'.repeat(2000)}甲`)).toEqual(['甲'])
    expect(texts(`${'<del hidden>'.repeat(2000)}</del>甲`)).toEqual([])
  })
})
