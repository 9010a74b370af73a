import { describe, expect, it } from 'vitest'

import { isAllowedServerFunction } from './allowedServerFunctions.ts'

describe('isPanelFunction', () => {
  it.each(['form-state', 'render-list', 'table-state'])('knows %s', (name) => {
    expect(isAllowedServerFunction(name)).toBe(true)
  })

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'schedule-publish',
    'copy-data-from-locale',
    'get-folder-results-component-and-data',
    ['form-state'],
    undefined,
  ])('refuses %j', (name) => {
    expect(isAllowedServerFunction(name)).toBe(false)
  })
})
