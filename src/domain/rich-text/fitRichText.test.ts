import { describe, expect, it } from 'vitest'

import { checkRichText } from './checkRichText.ts'
import { fitRichText } from './fitRichText.ts'
import { readBlocks } from './readBlocks.ts'
import { renderHtml } from './renderHtml.ts'

const word = (text: string, format = 0) => ({ format, text, type: 'text' })
const element = (type: string, ...children: unknown[]) => ({ children, type })
const item = (...children: unknown[]) => element('listitem', ...children)
const list = (start: number, ...children: unknown[]) => ({
  children,
  listType: 'number',
  start,
  type: 'list',
})
const textOf = (...children: unknown[]) => ({ root: element('root', ...children) })
const htmlOf = (...children: unknown[]) => renderHtml({ blocks: readBlocks(textOf(...children)) })

describe('fitRichText', () => {
  it.each([
    {
      html: '<blockquote><p id="p1">渡口有灯。</p><p id="p2">灯下有人。</p></blockquote>',
      name: 'a quotation of two paragraphs',
      text: [
        element(
          'quote',
          element('paragraph', word('渡口有灯。')),
          element('paragraph', word('灯下有人。')),
        ),
      ],
    },
    {
      html: '<blockquote id="p1"><p>渡口有灯。</p></blockquote>',
      name: 'a quotation of one paragraph as it was always set',
      text: [element('quote', element('paragraph', word('渡口有灯。')))],
    },
    {
      html: '<ol start="3"><li>疏浚<ol><li>清淤</li></ol></li><li>护岸</li></ol>',
      name: 'a list in an item, and the number that a list begins with',
      text: [list(3, item(word('疏浚')), item(list(1, item(word('清淤')))), item(word('护岸')))],
    },
    {
      html: '<ol start="3"><li>疏浚<ol><li>清淤</li></ol></li><li>护岸</li></ol>',
      name: 'the same written by somebody else',
      text: [list(3, item(word('疏浚'), list(1, item(word('清淤')))), item(word('护岸')))],
    },
    {
      html: '<ol><li>疏浚<br>两处</li></ol>',
      name: 'paragraphs of an item as its lines',
      text: [list(1, item(element('paragraph', word('疏浚')), element('paragraph', word('两处'))))],
    },
    {
      html: '<blockquote><p id="p1"><strong>按语</strong></p><p id="p2">渡口有灯。</p></blockquote>',
      name: 'a heading in a quotation as bold words',
      text: [
        element(
          'quote',
          element('heading', word('按语')),
          element('paragraph', word('渡口有灯。')),
        ),
      ],
    },
    {
      html: '<ol><li>一</li></ol>\n<ol start="5"><li>五</li></ol>',
      name: 'two lists that do not count on as two',
      text: [list(1, item(word('一'))), list(5, item(word('五')))],
    },
    {
      html: '<p id="p1">前</p>\n<hr>\n<p id="p2">后</p>',
      name: 'a paragraph that holds a rule as two',
      text: [element('paragraph', word('前'), { type: 'horizontalrule' }, word('后'))],
    },
  ])('sets $name', ({ html, text }) => {
    expect(htmlOf(...text)).toBe(html)
  })

  it('leaves behind what no reader would see', () => {
    const hidden = {
      children: [{ ...word('露面', 15), note: '藏一', style: 'color: white' }],
      format: 'right',
      title: '藏二',
      type: 'paragraph',
    }
    const fitted = fitRichText({
      aside: '藏三',
      root: { ...element('root', hidden), note: '藏四' },
    })
    expect(JSON.stringify(fitted)).not.toMatch(/藏|white|right/u)
    expect(fitted?.root.children).toMatchObject([{ children: [{ format: 1, text: '露面' }] }])
  })

  it('changes nothing that the editor writes', () => {
    const characters = { detail: 0, mode: 'normal', style: '', version: 1 }
    const plain = { direction: null, format: '', indent: 0, version: 1 }
    const text = {
      root: {
        ...plain,
        children: [
          {
            ...plain,
            children: [{ ...characters, ...word('渡口', 1) }],
            textFormat: 1,
            textStyle: '',
            type: 'paragraph',
          },
          { ...plain, children: [], textFormat: 0, textStyle: '', type: 'paragraph' },
          { ...plain, children: [{ ...characters, ...word('灯') }], tag: 'h3', type: 'heading' },
          { type: 'horizontalrule', version: 1 },
        ],
        type: 'root',
      },
    }
    expect(fitRichText(text)).toEqual(text)
  })

  it('keeps raised and lowered digits as characters', () => {
    const [SUBSCRIPT, SUPERSCRIPT] = [32, 64]
    expect(
      htmlOf(
        element(
          'paragraph',
          word('120m'),
          word('2', SUPERSCRIPT),
          word('，H'),
          word('2', SUBSCRIPT),
          word('O，1'),
          word('st', SUPERSCRIPT),
        ),
      ),
    ).toBe('<p id="p1">120m²，H₂O，1st</p>')
  })
})

describe('a text that is refused', () => {
  it.each([
    { detail: 'table', name: 'what nobody knows', node: element('table', word('甲')) },
    { detail: 'text', name: 'words that are none', node: { text: 7, type: 'text' } },
    {
      detail: 'upload: users',
      name: 'a file that is no picture',
      node: { relationTo: 'users', type: 'upload', value: 'u1' },
    },
    {
      detail: 'quote: children',
      name: 'children that are no list',
      node: { children: {}, type: 'quote' },
    },
  ])('says where $name stands', ({ detail, node }) => {
    const opening = element('paragraph', word('开头。'))
    const faulty = element('paragraph', word('渡口新桥今日通车，两岸同庆。'), node)
    expect(checkRichText(textOf(opening, faulty, faulty))).toEqual([
      { at: { number: 2, words: '渡口新桥今日通车，两岸同' }, detail, key: 'richText.unknownNode' },
    ])
  })

  const link = (fields: Record<string, unknown>) => ({
    ...element('link', word('渡口')),
    fields,
  })

  it.each([
    {
      key: 'richText.pictureLost',
      name: 'a pasted picture that never arrived',
      node: { pending: { formID: 'f1', src: 'https://example.com/a.png' }, type: 'upload' },
    },
    { key: 'richText.emptyLink', name: 'a link without an address', node: link({}) },
    {
      key: 'richText.innerLink',
      name: 'a link to a document of the panel',
      node: link({ doc: { relationTo: 'reports', value: 'r1' }, linkType: 'internal' }),
    },
  ])('calls $name by its name, and says what stands before it', ({ key, node }) => {
    const opening = element('paragraph', word('渡口新桥今日通车，两岸同庆。'))
    const block = node.type === 'upload' ? node : element('paragraph', node)
    const [fault, ...rest] = checkRichText(textOf(opening, block))
    expect([fault?.key, rest]).toEqual([key, []])
    expect(fault?.at).toEqual(
      node.type === 'upload'
        ? { isAfter: true, number: 2, words: '渡口新桥今日通车，两岸同' }
        : { number: 2, words: '渡口' },
    )
  })
})
