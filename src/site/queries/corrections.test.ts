import type { CorrectionSnapshot } from 'payload-newsroom/ledger'

import { describe, expect, it } from 'vitest'

import { markCorrections } from './corrections.ts'

const correction: CorrectionSnapshot = {
  date: '2026-01-10',
  key: 'corrections:1',
  kind: 'correction',
  passage: '大会应到代表268名，实到251名',
  path: '/corrections/1',
  related: ['reports:1'],
  right: '实到252名',
  severity: 'correction',
  summary: '实到252名',
  title: '关于实到人数的更正',
  wrong: '实到251名',
}

describe('markCorrections', () => {
  it('marks the passage as it reads now, and leads the note there', () => {
    const { html, notes } = markCorrections(
      [correction],
      '<p>会议闭幕。</p><p>大会应到代表268名，实到252名，符合法定人数。</p>',
    )
    expect(html).toContain('<mark id="corrected-1">大会应到代表268名，实到252名</mark>，符合')
    expect(notes).toMatchObject([{ anchor: 'corrected-1', right: '实到252名' }])
  })

  it.each([
    { html: '<p>实到252名。</p><p>列席也实到252名。</p>', name: 'that stand twice' },
    { html: '<p title="实到252名">别的话。</p>', name: 'inside a tag' },
    { html: '<p>实到<strong>252</strong>名。</p>', name: 'that run over a tag' },
    { html: '<p>别的话。</p>', name: 'that are not there' },
  ])('marks no words $name, and still says what was wrong', ({ html }) => {
    const marked = markCorrections([correction], html)
    expect(marked.html).toBe(html)
    expect(marked.notes).toMatchObject([{ wrong: '实到251名' }])
    expect(marked.notes[0]).not.toHaveProperty('anchor')
  })

  it('lets no correction write into the page', () => {
    const { html } = markCorrections(
      [{ ...correction, passage: '', right: '<b>$&</b>' }],
      '<p>写作&lt;b&gt;$&amp;&lt;/b&gt;。</p>',
    )
    expect(html).toBe('<p>写作<mark id="corrected-1">&lt;b&gt;$&amp;&lt;/b&gt;</mark>。</p>')
  })
  it('finds words with an apostrophe, which stands escaped in the text', () => {
    const { html } = markCorrections(
      [{ ...correction, passage: '', right: "O'Brien" }],
      '<p>O&#39;Brien到会。</p>',
    )
    expect(html).toBe('<p><mark id="corrected-1">O&#39;Brien</mark>到会。</p>')
  })
})
