import { describe, expect, it } from 'vitest'

import { isRole, may, roles } from './roles.ts'

describe('may', () => {
  it('lets the chief editor alone release', () => {
    expect(roles.filter((role) => may({ roles: [role] }, 'release'))).toEqual(['chiefEditor'])
  })

  it('lets the admin alone keep accounts', () => {
    expect(roles.filter((role) => may({ roles: [role] }, 'keepAccounts'))).toEqual(['admin'])
  })

  it.each([
    {
      duty: 'edit',
      name: 'a reporter changes nobody else’s text',
      roles: ['reporter'],
      yes: false,
    },
    { duty: 'writeOwn', name: 'a reporter writes', roles: ['reporter'], yes: true },
    { duty: 'edit', name: 'a proofreader changes texts', roles: ['proofreader'], yes: true },
    { duty: 'file', name: 'a proofreader files nothing', roles: ['proofreader'], yes: false },
    { duty: 'release', name: 'roles add up', roles: ['reporter', 'chiefEditor'], yes: true },
    { duty: 'writeOwn', name: 'someone without a role does nothing', roles: [], yes: false },
  ] as const)('$name', ({ duty, roles: held, yes }) => {
    expect(may({ roles: held }, duty)).toBe(yes)
  })

  it('lets nobody do anything', () => {
    expect(may(undefined, 'file')).toBe(false)
  })
})

describe('isRole', () => {
  it.each([
    { value: 'chiefEditor', yes: true },
    { value: 'toString', yes: false },
    { value: null, yes: false },
  ])('$value: $yes', ({ value, yes }) => {
    expect(isRole(value)).toBe(yes)
  })
})
