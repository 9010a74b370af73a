import { describe, expect, it } from 'vitest'

import { messagesOf } from '../messages.ts'

const t = messagesOf('en')

describe('a count', () => {
  it.each([
    [t.items, '1 item', '2 items'],
    [t.length, '1 word', '2 words'],
    [t.quotedIn, '1 passage quoted in reports', '2 passages quoted in reports'],
    [t.electedCount, '1 person elected or appointed', '2 people elected or appointed'],
    [t.sittingCount, '1 session', '2 sessions'],
    [t.adoptedCount, '1 item adopted', '2 items adopted'],
    [t.votesFor, '1 vote', '2 votes'],
    [t.seats, '1 seat', '2 seats'],
    [
      t.compareWith,
      'Side by side: 1 quotation found in the speech',
      'Side by side: 2 quotations found in the speech',
    ],
    [(n: number) => t.itemsOn('May 5', n), 'May 5: 1 item', 'May 5: 2 items'],
    [(n: number) => t.search.total({ count: n, isMore: false }), '1 result', '2 results'],
  ])('agrees with its noun', (say, one, two) => {
    expect([say(1), say(2)]).toEqual([one, two])
  })

  it('stands in groups of three figures', () => {
    expect(t.length(1204)).toBe('1,204 words')
    expect(t.figure(3864)).toBe('3,864')
  })
})

describe('a byline', () => {
  it.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('of %j is %s', (names, joined) => {
    expect(t.byline + t.names(names)).toBe(`By ${joined}`)
  })

  it('is joined by blanks in Chinese', () => {
    expect(messagesOf('zh').byline + messagesOf('zh').names(['桑菀宁', '邸川'])).toBe(
      '记者\u3000桑菀宁\u3000邸川',
    )
  })
})

describe('a link to a whole list', () => {
  it('says where it leads: engines and Lighthouse take More for a word that says nothing', () => {
    expect(['more', 'read more', 'learn more', 'here']).not.toContain(t.more.toLowerCase())
    expect(t.allOf('Harbor')).toContain(t.more)
  })
})

describe('attendance', () => {
  it.each([
    ['Present', 'members', 'Members present'],
    ['Observers', '', 'Observers'],
  ])('%s of %s is headed %s', (name, unit, head) => {
    expect(t.countHead({ name, unit })).toBe(head)
  })

  it('is told in the order of English', () => {
    expect(t.counted({ count: 173, name: t.present, unit: 'members' })).toBe('173 members present')
  })
})
