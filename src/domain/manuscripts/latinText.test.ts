import { describe, expect, it } from 'vitest'

import { composeBody } from './composeBody.ts'
import { joinBrokenParagraphs } from './joinBrokenParagraphs.ts'
import { parsePlainText } from './parsePlainText.ts'
import { readManuscript } from './readManuscript.ts'

const copy = `Library will stay open until 9 on four evenings

Trustees vote 7-0 for the change

By Imani Forsythe and Caleb Rinaldi, Beacon Staff

MERROW HARBOR — The library will stay open until 9 p.m., its director said Friday. Two librarians will work late one week in

three, and will start at noon on those days.

“I did the sum four times,” Keating said. “What is expensive is a locked door.”

Boats should be hauled by Oct. 26.

The trustees also named Judith Amory treasurer.`

const read = (text: string) => readManuscript({ paragraphs: parsePlainText(text) })

describe('a manuscript in English', () => {
  it('keeps its paragraphs, and joins the one that is broken with a blank', () => {
    const { joins, paragraphs, report } = read(copy)
    expect(joins).toHaveLength(1)
    const { blocks, dateline } = composeBody(report?.body ?? [], paragraphs)
    expect(dateline).toBe('MERROW HARBOR —')
    expect(blocks.map(({ text }) => text)).toEqual([
      'The library will stay open until 9 p.m., its director said Friday. Two librarians will work late one week in three, and will start at noon on those days.',
      '“I did the sum four times,” Keating said. “What is expensive is a locked door.”',
      'Boats should be hauled by Oct. 26.',
      'The trustees also named Judith Amory treasurer.',
    ])
  })

  it('has its headline, its subhead and its byline', () => {
    const { leftOut, report } = read(copy)
    expect(report?.headline?.value).toBe('Library will stay open until 9 on four evenings')
    expect(report?.subheads.map(({ value }) => value)).toEqual(['Trustees vote 7-0 for the change'])
    expect(report?.bylines.map(({ value }) => value)).toEqual(['Imani Forsythe', 'Caleb Rinaldi'])
    expect(leftOut).toEqual([])
  })

  it.each([
    { line: 'By Sinéad O’Malley-Byrne', names: ['Sinéad O’Malley-Byrne'] },
    { line: 'BY ADA FINCH', names: ['ADA FINCH'] },
    {
      line: 'By Ada Finch, Lucía de Nuñez and J. R. Pell',
      names: ['Ada Finch', 'Lucía de Nuñez', 'J. R. Pell'],
    },
    { line: 'By the harbor, nobody slept.', names: [] },
  ])('is by whom its line says: $line', ({ line, names }) => {
    const { report } = read(
      `A headline\n${line}\nThe story begins with a sentence of its own here.`,
    )
    expect(report?.bylines.map(({ value }) => value)).toEqual(names)
  })
})

describe('joining lines in Latin letters', () => {
  it.each([
    { lines: ['He said so.', 'and left'], whole: ['He said so.', 'and left'] },
    { lines: ['He said it in', 'one breath.'], whole: ['He said it in one breath.'] },
    { lines: ['Those who came:', 'the clerk'], whole: ['Those who came:', 'the clerk'] },
    {
      lines: ['Harbor plan passes', 'Voters were 104 to 64'],
      whole: ['Harbor plan passes', 'Voters were 104 to 64'],
    },
    { lines: ['会议采用了 PPP', 'model 的做法。'], whole: ['会议采用了 PPP', 'model 的做法。'] },
  ])('$lines', ({ lines, whole }) => {
    const { paragraphs } = joinBrokenParagraphs(lines.map((text) => ({ text })))
    expect(paragraphs.map(({ text }) => text)).toEqual(whole)
  })
})
