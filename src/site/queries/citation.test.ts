import { describe, expect, it } from 'vitest'

import { citeElectronic } from './citation.ts'

describe('citeElectronic', () => {
  it('names author, title, paper, days and address', () => {
    expect(
      citeElectronic({
        author: '仉清和',
        chrome: {
          language: 'zh',
          name: '临渡日报',
          origin: 'https://lindu.example',
          today: '2026-11-23',
        },
        path: '/speeches/1',
        released: '2026-01-09',
        title: '在闭幕会上的讲话',
      }),
    ).toBe(
      '仉清和. 在闭幕会上的讲话[EB/OL]. 临渡日报, (2026-01-09)[2026-11-23]. https://lindu.example/speeches/1.',
    )
  })

  it('quotes the title in English, and writes days out', () => {
    expect(
      citeElectronic({
        author: 'Orla Wainscott',
        chrome: {
          language: 'en',
          name: 'The Tidewater Post',
          origin: 'https://tidewater.example',
          today: '2026-11-23',
        },
        path: '/speeches/1',
        released: '2026-01-09',
        title: 'What the harbor is for',
      }),
    ).toBe(
      'Orla Wainscott, “What the harbor is for,” The Tidewater Post, January 9, 2026, https://tidewater.example/speeches/1 (read November 23, 2026).',
    )
  })
})
