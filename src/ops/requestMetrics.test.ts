import { describe, expect, it } from 'vitest'

import { placeOf } from './requestMetrics.ts'

describe('the place of a request', () => {
  it.each([
    ['/', 'front'],
    ['/?page=2', 'front'],
    ['/reports/a-b', 'reports'],
    ['/api/newsroom/search?q=1', 'api'],
    ['/search?q=渡口', 'search'],
    ['/wp-login.php', 'other'],
    ['//evil.example/reports', 'front'],
    [undefined, 'front'],
  ])('%s is %s', (url, place) => {
    expect(placeOf(url)).toBe(place)
  })
})
