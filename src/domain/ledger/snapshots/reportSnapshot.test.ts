import { expect, it } from 'vitest'

import { readLocale } from '../../time/locale.ts'
import { reportDocument } from '../documents.ts'
import { reportSnapshot } from './reportSnapshot.ts'

const report = { id: '1', body: null, headline: '渡口的灯', lead: null }

it('keeps where a report was written, and nothing where nobody says', () => {
  const placed = reportDocument.parse({ ...report, place: '临渡' })
  expect(reportSnapshot(placed, { locale: readLocale({}), related: new Map() }).place).toBe('临渡')
  const placeless = reportDocument.parse({ ...report, place: '' })
  expect(
    reportSnapshot(placeless, { locale: readLocale({}), related: new Map() }),
  ).not.toHaveProperty('place')
})
