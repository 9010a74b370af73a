import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { MarkedField, ReadField } from './difference.ts'
import type { MarkedRun } from './markedRuns.ts'

import { markDifference } from './difference.ts'
import { markRuns } from './markedRuns.ts'

const without = (mark: MarkedRun['mark'], runs: readonly MarkedRun[]): string =>
  runs
    .filter((run) => run.mark !== mark)
    .map(({ text }) => text)
    .join('')

const words = fc.string({
  maxLength: 60,
  unit: fc.constantFrom(
    '临',
    '渡',
    '代',
    '表',
    '会',
    '，',
    '。',
    '2',
    '51',
    '𠮷',
    '👨‍👩‍👧',
    'a',
    'é',
    '会议',
  ),
})

describe('the marks inside a line', () => {
  it('give back the text before and the text after, whatever they were', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = markRuns(before, after)
        expect(without('removed', runs)).toBe(after)
        expect(without('added', runs)).toBe(before)
      }),
    )
  })

  it('mark a figure as a whole', () => {
    expect(markRuns('实到代表251名。', '实到代表252名。')).toEqual([
      { mark: 'same', text: '实到代表' },
      { mark: 'removed', text: '251' },
      { mark: 'added', text: '252' },
      { mark: 'same', text: '名。' },
    ])
  })

  it('never cut a rare character in half', () => {
    const runs = markRuns('代表𠮷野到会', '代表𠮶野到会')
    expect(runs.map(({ text }) => text)).toEqual(['代表', '𠮷', '𠮶', '野到会'])
  })

  it('say removed first and added after, with no scraps between them', () => {
    expect(markRuns('讨论并通过了报告', '审议并批准了报告')).toEqual([
      { mark: 'removed', text: '讨论并通过' },
      { mark: 'added', text: '审议并批准' },
      { mark: 'same', text: '了报告' },
    ])
  })

  it('are there in time for a paragraph of twenty thousand characters', () => {
    const before = '会议审议通过各项决议。'.repeat(1800)
    const after = Array.from(before).toReversed().join('')
    const runs = markRuns(before, after)
    expect(without('removed', runs)).toBe(after)
  })
})

const field = (...lines: readonly string[]): ReadField => ({
  key: 'body',
  label: '正文',
  lines: lines.map((text) => ({ kind: 'text', text })),
})

const states = (fields: readonly MarkedField[]) =>
  fields.flatMap(({ lines }) => lines.map(({ state }) => state))

describe('the difference of two texts', () => {
  it('marks nothing when nothing was signed before', () => {
    const [only] = markDifference(undefined, [field('大会闭幕。')])
    expect(only).toMatchObject({ isChanged: false, lines: [{ state: 'same' }] })
  })

  it('finds the paragraph that was rewritten, and the one put in before it', () => {
    const marked = markDifference(
      [field('大会于9日开幕。', '应到代表268名，实到251名。', '会议通过决议。')],
      [field('大会于9日开幕。', '气氛热烈。', '应到代表268名，实到252名。', '会议通过决议。')],
    )
    expect(states(marked)).toEqual(['same', 'added', 'changed', 'same'])
  })

  it('keeps what was taken out, and the field that is gone', () => {
    const marked = markDifference(
      [field('一段。', '二段不要了'), { ...field('临渡日报'), key: 'source' }],
      [field('一段。')],
    )
    expect(states(marked)).toEqual(['same', 'removed', 'removed'])
    expect(marked.map(({ isChanged }) => isChanged)).toEqual([true, true])
  })

  it('gives both texts back, line by line', () => {
    const lines = fc.array(words, { maxLength: 8 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const [marked] = markDifference([field(...before)], [field(...after)])
        const read = (mark: 'added' | 'removed') =>
          marked?.lines.filter(({ state }) => state !== mark).map(({ runs }) => without(mark, runs))
        expect(read('removed')).toEqual(after)
        expect(read('added')).toEqual(before)
      }),
    )
  })
})
