import { describe, expect, it } from 'vitest'

import { knownQuery, printPlace } from './knownQuery.ts'

function placeOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://site')
  const path = decodeURIComponent(pathname)
  const asked = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name)
      return [name, all.length > 1 ? all : all[0]]
    }),
  )
  return printPlace(path, knownQuery(path, asked))
}

describe('the address of a page', () => {
  it.each([
    ['/?utm_source=x', '/'],
    ['/?before=1/a', '/'],
    ['/reports/20260109-bi-mu?before=1/a&from=wechat', '/reports/20260109-bi-mu'],
    ['/reports?x[]=1&utm=2', '/reports'],
    ['/reports?Before=1/a&BEFORE=2/a', '/reports'],
    ['/reports?before=', '/reports'],
    ['/reports?utm=1&before=1/a&before=2/a', '/reports?before=1%2Fa'],
    ['/%72eports?%62efore=1/a', '/reports?before=1%2Fa'],
    ['/topics/%e6%b0%91%E7%94%9F?q=1', '/topics/%E6%B0%91%E7%94%9F'],
    ['/topics/a%3Fb%23c', '/topics/a%3Fb%23c'],
    ['/search?before=1/a&order=newest&q=a%20b&Q=c', '/search?q=a+b&order=newest&before=1%2Fa'],
    [
      '/search?about=/people/a&about=/people/b&about=/people/c&about=/people/d',
      '/search?about=%2Fpeople%2Fa&about=%2Fpeople%2Fb&about=%2Fpeople%2Fc',
    ],
    ['/mistake?from=x&page=/reports/a', '/mistake?page=%2Freports%2Fa'],
    ['/feeds/all.atom?t=1&before=1/a', '/feeds/all.atom'],
    ['/feeds/all.json?t=1&before=1/a', '/feeds/all.json?before=1%2Fa'],
    ['/feeds/people/a.json?before=1/a', '/feeds/people/a.json?before=1%2Fa'],
    ['/archive/2026-01?before=1/a', '/archive/2026-01'],
    ['/search?__proto__=1&constructor=2&toString=3', '/search'],
  ])('of %s is %s', (asked, place) => {
    expect(placeOf(asked)).toBe(place)
  })
})
