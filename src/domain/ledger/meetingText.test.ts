import { expect, it } from 'vitest'

import type { SittingSnapshot } from './snapshot.ts'

import { releasedText } from './releasedText.ts'

const sitting: SittingSnapshot = {
  adopted: [{ kind: 'rules', outcome: 'rejected', title: 'Article 17' }],
  agenda: [],
  anchor: 'single',
  attendance: { absent: 1, due: 5, present: 4, quorum: 'none', unit: 'members' },
  attendees: [],
  elections: [],
  executiveChairs: [],
  hosts: [],
  label: 'Meeting',
  phase: 'single',
  presidium: [],
}

const printed = (language: 'en' | 'zh', held: Pick<SittingSnapshot, 'endsAt' | 'startsAt'> = {}) =>
  releasedText({
    commitments: [],
    key: 'meetings:1',
    kind: 'meeting',
    language,
    name: 'Select Board',
    organ: 'other',
    path: '/meetings/1',
    related: [],
    sittings: [{ ...sitting, ...held }],
    summary: '',
    timeZone: 'America/New_York',
    title: 'Select Board',
  })?.plainText

it.each([
  [
    '2026-11-16T23:30:00Z',
    '2026-11-17T02:05:00Z',
    'Time: November 16, 2026, 6:30–9:05 p.m.',
    '时间：2026年11月16日18:30—21:05',
  ],
  [
    '2026-11-02T03:00:00Z',
    '2026-11-02T05:30:00Z',
    'Time: November 1, 2026, 10 p.m. – November 2, 2026, 12:30 a.m.',
    '时间：2026年11月1日22:00—2026年11月2日00:30',
  ],
  [
    '2026-11-01T05:30:00Z',
    '2026-11-01T06:30:00Z',
    'Time: November 1, 2026, 1:30 a.m. EDT–1:30 a.m. EST',
    '时间：2026年11月1日01:30 GMT-4—01:30 GMT-5',
  ],
])('tells when a sitting was held from %s to %s', (startsAt, endsAt, en, zh) => {
  expect(printed('en', { endsAt, startsAt })).toContain(en)
  expect(printed('zh', { endsAt, startsAt })).toContain(zh)
})

it('counts one as one, and names what was voted on as a town does', () => {
  expect(printed('en')).toContain('5 members eligible, 4 members present, 1 member absent')
  expect(printed('en')).toContain('Article 17 · Bylaw or policy · Rejected')
})
