import { expect, it } from 'vitest'

import { shorten, shortenQuoted, summaryOf } from './textOf.ts'

const paragraphs = (...texts: readonly string[]) =>
  texts.map((text, place) => ({
    anchor: `p${place}`,
    kind: 'paragraph' as const,
    runs: [{ text }],
  }))

it('ends a summary at no abbreviation', () => {
  const text = `The first wells of the town were dug ${'deep and '.repeat(14)}wide. “On Feb. 3 they were dry,” said Mr. Ames, who had dug ${'them '.repeat(10)}himself.`
  expect(summaryOf(paragraphs(text), 'en')).toMatch(/ wide\.$/u)
})

it('leaves out a subheading that is set as a paragraph', () => {
  expect(summaryOf(paragraphs('A boat sank.', 'What comes next', 'It was raised.'), 'en')).toBe(
    'A boat sank. It was raised.',
  )
  expect(summaryOf(paragraphs('船沉了。', '下一步工作', '已经打捞。'), 'zh')).toBe(
    '船沉了。已经打捞。',
  )
  expect(summaryOf(paragraphs('Open until five'), 'en')).toBe('Open until five')
})

it('leaves out a bold heading from which a later paragraph runs on', () => {
  const heading = { bold: true as const, text: 'Who may submit.' }
  const later = {
    anchor: 'p1',
    kind: 'paragraph' as const,
    runs: [heading, { text: ' Any ten voters.' }],
  }
  expect(summaryOf([...paragraphs('The warrant is open.'), later], 'en')).toBe(
    'The warrant is open. Any ten voters.',
  )
})

it('marks where words are cut, never inside a word', () => {
  const words = `The plan is filed with the ${'town '.repeat(60)}`
  expect(shorten(words, 'en')).toMatch(/ town…$/u)
  expect(shorten('灯'.repeat(200), 'zh')).toBe(`${'灯'.repeat(119)}…`)
  expect(shortenQuoted(words, 'en')).toMatch(/ town…$/u)
  expect(shortenQuoted(words, 'en').length).toBeLessThanOrEqual(110)
  expect(shortenQuoted('灯'.repeat(61), 'zh')).toBe(`${'灯'.repeat(59)}…`)
  expect(shortenQuoted('六处', 'zh')).toBe('六处')
})
