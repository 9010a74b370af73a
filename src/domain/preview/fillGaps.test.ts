import { describe, expect, it } from 'vitest'

import type { GapField } from './fillGaps.ts'

import { fillGaps } from './fillGaps.ts'

const text = (name: string, label: string, required = true): GapField => ({
  label,
  name,
  required,
  type: 'text',
})
const fields: readonly GapField[] = [
  text('headline', '标题'),
  text('kicker', '眉题', false),
  { label: '正文', name: 'body', required: true, type: 'richText' },
  {
    flattenedFields: [text('name', '姓名')],
    label: '通讯员',
    name: 'correspondents',
    required: false,
    type: 'array',
  },
]

describe('the gaps of a draft', () => {
  it('say what is to stand there, also inside lists', () => {
    expect(fillGaps(fields, { correspondents: [{ name: null }, { name: '解临川' }] })).toEqual({
      correspondents: [{ name: '〔姓名〕' }, { name: '解临川' }],
      headline: '〔标题〕',
    })
  })

  it('leave alone what is written, what may stay empty, and what is no text', () => {
    const draft = { body: null, headline: '闭幕', kicker: '' }
    expect(fillGaps(fields, draft)).toEqual({ ...draft, correspondents: undefined })
  })
})
