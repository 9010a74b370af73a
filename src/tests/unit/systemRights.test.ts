import { describe, expect, it } from 'vitest'

import { readSystemCalls } from '../fixtures/readSystemCalls.ts'
import { systemRights } from '../fixtures/systemRights.ts'

const calls = readSystemCalls()
const used = calls.map(({ by, does }) => `${by}: ${does}`)

describe('the system’s rights', () => {
  it('are used where it was decided, and nowhere else', () => {
    // A line that is missing on the right was added to the code: decide, and add it to `systemRights`, with its reason.
    expect([...new Set(used)].toSorted()).toEqual(Object.values(systemRights).flat().toSorted())
  })

  it('are used as often as was decided', () => {
    const twice = used.filter((each, at) => used.indexOf(each) !== at)
    // The same declaration and the same act in two files: the seed's meeting and the importer's.
    expect(twice).toEqual(['createMeeting: create meetings'])
  })

  it('have a reason, in the list and above each call', () => {
    expect(Object.keys(systemRights).filter((why) => why.length < 20)).toEqual([])
    expect(calls.filter(({ why }) => why.length < 9)).toEqual([])
  })
})
