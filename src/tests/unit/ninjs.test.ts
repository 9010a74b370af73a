import { describe, expect, it } from 'vitest'

import { toNinjs } from '../../domain/syndication/ninjs.ts'
import { closingSpeech } from '../fixtures/newsroom/speeches.ts'

describe('toNinjs', () => {
  const item = toNinjs({
    firstReleasedAt: '2026-01-09T09:00:00Z',
    origin: 'https://lindu.example',
    plainText: '各位代表',
    publisher: '临渡日报社',
    releasedAt: '2026-01-10T01:00:00Z',
    snapshot: closingSpeech,
  })

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

  it('carries the text as HTML and as plain text, with its length', () => {
    expect(item.bodies).toEqual([
      { contentType: 'text/html', role: 'main', value: closingSpeech.bodyHtml },
      { charCount: 4, contentType: 'text/plain', role: 'main', value: '各位代表' },
    ])
  })
})
