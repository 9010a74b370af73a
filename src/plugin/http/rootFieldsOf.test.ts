import { describe, expect, it } from 'vitest'

import { rootFieldsOf } from './rootFieldsOf.ts'

const isOurs = rootFieldsOf([
  { slug: 'reports' },
  { slug: 'margin-notes' },
  { slug: 'media' },
  { graphQL: { pluralName: 'Settlements', singularName: 'Settlement' }, slug: 'sittings' },
  { slug: 'site-settings' },
  { slug: 'users' },
])

describe('a field at the root of a GraphQL document', () => {
  it.each([
    ...['Report', 'Reports', 'countReports', 'createReport', 'docAccessReport', 'versionsReports'],
    ...['MarginNote', 'deleteMarginNote', 'Media', 'allMedia', 'versionsallMedia', 'countallMedia'],
    ...['Settlements', 'updateSettlement', 'SiteSetting', 'updateSiteSetting'],
    ...['loginUser', 'meUser', 'initializedUser', 'forgotPasswordUser', 'unlockUser'],
  ])('is ours: %s', (field) => {
    expect(isOurs(field)).toBe(true)
  })

  it.each([
    'Access',
    'Pages',
    'createPage',
    'OldReports',
    'publishReports',
    'report',
    'Userships',
    '',
  ])('is the host’s own affair: %s', (field) => {
    expect(isOurs(field)).toBe(false)
  })
})
