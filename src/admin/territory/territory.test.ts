import { describe, expect, it } from 'vitest'

import { isOurPage, isOurSlug } from './territory.ts'

const territory = { isAlone: false, paths: ['/desk', '/calendar'], slugs: ['reports', 'media'] }
const isOurs = (pathname: string, alone = false) =>
  isOurPage({ admin: '/admin', pathname, territory: { ...territory, isAlone: alone } })

describe('territory of the panel', () => {
  it.each([
    '/admin/collections/reports',
    '/admin/collections/reports/7/versions',
    '/admin/collections/media/create',
    '/admin/desk',
    '/admin/calendar',
  ])('has %s', (page) => {
    expect(isOurs(page)).toBe(true)
  })

  it.each([
    '/admin',
    '/admin/account',
    '/admin/collections/pages/create',
    '/admin/collections/reports-of-ours',
    '/admin/deskwork',
    '/admin/globals/header',
  ])('has not %s, unless nobody else is there', (page) => {
    expect(isOurs(page)).toBe(false)
    expect(isOurs(page, true)).toBe(true)
  })

  it('has its collections', () => {
    expect(isOurSlug(territory, 'reports')).toBe(true)
    expect(isOurSlug(territory, 'pages')).toBe(false)
  })
})
