import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeHtml } from '../text/escapeHtml.ts'
import { alignQuote } from './alignQuote.ts'
import { findQuotations } from './findQuotations.ts'
import { markPassages } from './markPassages.ts'
import { readParagraphs } from './readParagraphs.ts'

const transcript = '书记说：船开出去，就得靠岸；话说出去，就得兑现。大家 鼓掌。'

function found(quote: string) {
  const alignment = alignQuote({ quote, transcript })
  return alignment.kind === 'exact'
    ? transcript.slice(alignment.range.start, alignment.range.end)
    : alignment.kind
}

describe('alignQuote', () => {
  it.each([
    { name: 'finds the very words', quote: '船开出去，就得靠岸', words: '船开出去，就得靠岸' },
    {
      name: 'forgives a half-width comma',
      quote: '船开出去,就得靠岸',
      words: '船开出去，就得靠岸',
    },
    {
      name: 'forgives the full stop that the marks took along',
      quote: '就得靠岸。',
      words: '就得靠岸',
    },
    { name: 'forgives blanks on either side', quote: '大家鼓 掌', words: '大家 鼓掌' },
    {
      name: 'spans words left out',
      quote: '船开出去……就得兑现',
      words: '船开出去，就得靠岸；话说出去，就得兑现',
    },
    { name: 'misses another word', quote: '船开出去，必须靠岸', words: 'missing' },
    { name: 'misses parts in another order', quote: '就得兑现……船开出去', words: 'missing' },
  ])('$name', ({ quote, words }) => {
    expect(found(quote)).toBe(words)
  })

  it('refuses a quotation without words: it would match everywhere', () => {
    expect(() => alignQuote({ quote: '……', transcript })).toThrow(RangeError)
  })

  it('finds whatever is cut from a transcript', () => {
    const han = fc.string({
      minLength: 3,
      unit: fc.constantFrom('河', '水', '清', '岸', '人', '，', '。', ' '),
    })
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length
        const quote = text.slice(start, start + 1 + (length % text.length))
        fc.pre(/[^\s\p{P}]/u.test(quote))
        expect(alignQuote({ quote, transcript: text }).kind).toBe('exact')
      }),
    )
  })
})

describe('findQuotations', () => {
  const speech = readParagraphs(
    '<p id="a1">各位代表，<strong>守住临渡的水</strong>，就是守住日子。</p><p id="a2">一票就是一票，程序不是摆设。</p>',
  )
  const quotationsIn = (html: string) =>
    findQuotations({ report: readParagraphs(html), speech }).map(({ said, text }) => [
      said.anchor,
      text,
    ])

  it.each([
    {
      html: '<p id="r1">他说：“守住临渡的水，就是守住日子。”</p>',
      name: 'finds one that runs over bold words',
      quotations: [['a1', '守住临渡的水，就是守住日子。']],
    },
    {
      html: '<blockquote id="r1"><p>“守住临渡的水，就是守住日子。”</p></blockquote>',
      name: 'finds one that is set off',
      quotations: [['a1', '守住临渡的水，就是守住日子。']],
    },
    {
      html: '<p id="r1">“一票就是一票，程序不是摆设”，“守住临渡的水，就是守住日子”。</p>',
      name: 'keeps the order of the report',
      quotations: [
        ['a2', '一票就是一票，程序不是摆设'],
        ['a1', '守住临渡的水，就是守住日子'],
      ],
    },
    { html: '<p id="r1">所谓“一票就是一票”。</p>', name: 'passes over a coinage', quotations: [] },
    {
      html: '<p id="r1">他说：“守住临渡的桥，就是守住日子。”</p>',
      name: 'passes over other words',
      quotations: [],
    },
  ])('$name', ({ html, quotations }) => {
    expect(quotationsIn(html)).toEqual(quotations)
  })
})

describe('markPassages', () => {
  const mark = (anchor: string, start: number, end: number) => ({
    anchor,
    close: '</mark>',
    open: '<mark>',
    range: { end, start },
  })

  it.each([
    {
      html: '<p id="p1">河水清了</p><p id="p2">河水清了</p>',
      marked: '<p id="p1">河水清了</p><p id="p2">河<mark>水清</mark>了</p>',
      marks: [mark('p2', 1, 3)],
      name: 'marks the paragraph that is meant',
    },
    {
      html: '<p id="p1">河<strong>水清</strong>了</p>',
      marked: '<p id="p1"><mark>河</mark><strong><mark>水</mark>清</strong>了</p>',
      marks: [mark('p1', 0, 2)],
      name: 'lets no tags cross',
    },
    {
      html: '<p id="p1">甲&amp;乙&lt;丙</p>',
      marked: '<p id="p1">甲<mark>&amp;乙</mark>&lt;丙</p>',
      marks: [mark('p1', 1, 3)],
      name: 'counts an escaped sign as one',
    },
    {
      html: '<p id="p1">见<a href="/x" rel="noopener">河水</a>清</p>',
      marked: '<p id="p1"><mark>见</mark><a href="/x" rel="noopener">河水</a><mark>清</mark></p>',
      marks: [mark('p1', 0, 4)],
      name: 'sets nothing inside a link',
    },
  ])('$name', ({ html, marked, marks }) => {
    expect(markPassages(html, marks)).toBe(marked)
  })

  it('never changes the words', () => {
    const words = fc.string({ unit: fc.constantFrom('河', '水', '<', '>', '&', '"', "'", ' ') })
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (text, start, length) => {
        const html = `<p id="p1">${escapeHtml(text)}</p>`
        const marked = markPassages(html, [mark('p1', start, start + length)])
        expect(marked.replaceAll(/<\/?mark>/gu, '')).toBe(html)
      }),
    )
  })
})
