import { describe, expect, it } from 'vitest'

import type { NinjsSource } from '../../domain/syndication/ninjs.ts'

import { toNinjs } from '../../domain/syndication/ninjs.ts'
import { closingReport } from '../fixtures/newsroom/congress.ts'
import { closingSpeech } from '../fixtures/newsroom/speeches.ts'

const source: NinjsSource = {
  corrections: [],
  firstReleasedAt: '2026-01-09T09:00:00Z',
  html: '<p>各位代表，见<a href="/reports/1">报道</a></p>',
  language: 'zh',
  origin: 'https://lindu.example',
  plainText: '各位代表',
  publisher: '临渡日报社',
  releasedAt: '2026-01-10T01:00:00Z',
  snapshot: closingSpeech,
  timeZone: 'Asia/Shanghai',
}

describe('toNinjs', () => {
  const item = toNinjs(source)

  it('names the item by its public address and its version by the release', () => {
    expect(item).toMatchObject({
      firstCreated: '2026-01-09T09:00:00Z',
      pubStatus: 'usable',
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      uri: `https://lindu.example${closingSpeech.path}`,
      versionCreated: '2026-01-10T01:00:00Z',
    })
  })

  it.each([
    ['Asia/Shanghai', '2026-01-09T04:00:00Z'],
    ['America/New_York', '2026-01-09T17:00:00Z'],
  ])('dates a speech at noon in %s', (timeZone, contentCreated) => {
    const speech = { ...closingSpeech, date: '2026-01-09' }
    expect(toNinjs({ ...source, snapshot: speech, timeZone })).toMatchObject({ contentCreated })
  })

  it('carries the text as HTML with whole addresses, and as plain text, with its length', () => {
    expect(item.bodies).toEqual([
      {
        contentType: 'text/html',
        role: 'main',
        value: '<p>各位代表，见<a href="https://lindu.example/reports/1">报道</a></p>',
      },
      { charCount: 4, contentType: 'text/plain', role: 'main', value: '各位代表' },
    ])
  })

  it('names the place where a report was written, and no dateline as a place', () => {
    const written = toNinjs({ ...source, snapshot: { ...closingReport, place: '临渡' } })
    expect(written.located).toBe('临渡')
    const { place, ...placeless } = closingReport
    expect(place).toBeUndefined()
    expect(toNinjs({ ...source, snapshot: placeless })).not.toHaveProperty('located')
  })

  it('associates pictures as items of their own, with what they show, who took them, their sizes', () => {
    const [picture] = closingReport.pictures
    const report = toNinjs({ ...source, snapshot: closingReport })
    expect(report).not.toHaveProperty('renditions')
    expect(report.associations).toHaveLength(closingReport.pictures.length)
    expect(report.associations).toMatchObject([
      {
        by: picture?.credit,
        descriptions: expect.arrayContaining([
          { contentType: 'text/plain', role: 'altText', value: picture?.alt },
        ]) as unknown,
        name: 'picture-1',
        renditions: picture?.sizes.map(({ height, src, width }) => ({
          height,
          href: `https://lindu.example${src}`,
          name: `${width}x${height}`,
          width,
        })),
        type: 'picture',
        uri: `https://lindu.example${String(picture?.src)}`,
      },
      { name: 'picture-2', type: 'picture' },
    ])
  })

  it('tells the receiving desk what was set right', () => {
    const corrected = toNinjs({
      ...source,
      corrections: [
        {
          date: '2026-01-10',
          key: 'corrections:1',
          kind: 'correction',
          path: '/corrections/1',
          related: [],
          right: '六处',
          severity: 'serious',
          summary: '',
          title: '更正',
          wrong: '七处',
        },
      ],
    })
    expect(corrected.edNote).toBe(
      '【重要更正】2026年1月10日　误：七处　正：六处 https://lindu.example/corrections/1',
    )
    expect(item).not.toHaveProperty('edNote')
  })
})
