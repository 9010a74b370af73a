import { describe, expect, it } from 'vitest'

import { readWorst } from '../../bench/timeIntake.ts'
import { openReceived, readReceived } from '../../plugin/manuscripts/readReceived.ts'
import {
  archiveOf,
  honestDocx,
  hostileDocx,
  paragraphOf,
  partsOfDocx,
} from '../fixtures/archives.ts'

describe('a hostile .docx', () => {
  it.each(hostileDocx)('with $name is refused: $key', async ({ bytes, key }) => {
    await expect(openReceived({ bytes: bytes(), fileName: '闭幕.docx' })).rejects.toMatchObject({
      key,
    })
  })

  it('is told of pictures by no message but that of its size', async () => {
    const { ManuscriptProblem } = await import('../../plugin/manuscripts/ManuscriptProblem.ts')
    for (const key of ['unpacksTooLarge', 'tooComplex', 'tooManyParts', 'tooDemanding'] as const)
      expect(new ManuscriptProblem({ fileName: 'a', key }).message).not.toMatch(/图片|picture/u)
  })
})

describe('an honest .docx', () => {
  it.each(honestDocx)('with $name is read', async ({ bytes }) => {
    const { paragraphs } = await openReceived({ bytes: bytes(), fileName: '闭幕.docx' })
    expect(paragraphs.map(({ text }) => text)).toEqual(['大会闭幕。'])
  })

  it('keeps the figures of its tables and of its text, page numbers apart', async () => {
    const cell = (text: string) => `<w:tc>${paragraphOf(text)}</w:tc>`
    const body = [
      paragraphOf('砚湖区十一届人大四次会议闭幕'),
      paragraphOf('本报讯 大会表决通过了各项决议。'),
      `<w:tbl><w:tr>${['赞成', '268', '反对', '3', '弃权', '— 6 —'].map(cell).join('')}</w:tr></w:tbl>`,
      paragraphOf('预算增长百分之'),
      paragraphOf('7'),
      paragraphOf('全部完成。'),
      paragraphOf('— 2 —'),
      paragraphOf('大会在国歌声中闭幕。'),
      paragraphOf('2026'),
    ].join('')
    const { reading } = await readReceived({
      bytes: archiveOf(partsOfDocx(body)),
      fileName: '闭幕.docx',
    })
    const { paragraphs, report } = reading
    const printed = report?.body.map((index) => paragraphs[index]?.text) ?? []
    expect(printed).toEqual(expect.arrayContaining(['268', '3', '— 6 —', '2026']))
    // Every line is in the text, in the head, or named as left out.
    const taken = [
      ...printed,
      ...reading.leftOut.map(({ value }) => value),
      report?.headline?.value,
    ]
    for (const { text } of paragraphs) expect(taken).toContain(text)
    expect(reading.leftOut.map(({ value }) => value)).toContain('— 2 —')
  })
})

describe('what reads a manuscript', () => {
  it('opens a .docx as large as may be with less than 512 MB', () => {
    const { lines, mostMb } = readWorst('.docx of 9 MB', 'open')
    expect(lines).toBe(10_000)
    expect(mostMb).toBeLessThan(512)
  })

  it('stops at its limits and leaves the program alone', async () => {
    const lines = '各位代表：'.repeat(60_000)
    const reads = Array.from({ length: 4 }, () =>
      readReceived({ bytes: Buffer.from(lines), fileName: 'a.txt' }),
    )
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 10)
    await Promise.allSettled(reads)
    clearInterval(timer)
    // The program went on meanwhile.
    expect(ticks).toBeGreaterThan(4)
  })
})
