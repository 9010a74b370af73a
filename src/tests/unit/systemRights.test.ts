import { describe, expect, it } from 'vitest'

import { readSystemCalls } from '../fixtures/readSystemCalls.ts'
import { systemRights } from '../fixtures/systemRights.ts'

const calls = readSystemCalls()
const nameOf = (by: string, does: string) => `${by}: ${does}`

describe('the system’s rights', () => {
  it('are used where it was decided, and nowhere else', () => {
    const used = new Set(calls.map(({ by, does }) => nameOf(by, does)))
    const decided = new Set(systemRights.map(([by, does]) => nameOf(by, does)))
    // A line that is missing on the right was added to the code: decide, and add it to `systemRights`, with its reason.
    expect([...used].toSorted()).toEqual([...decided].toSorted())
  })

  it('are used as often as was decided', () => {
    const counted = calls.map(({ by, does }) => nameOf(by, does))
    const twice = counted.filter((each, at) => counted.indexOf(each) !== at)
    // The same declaration and the same act in two files: the seed's meeting and the importer's.
    expect(twice).toEqual(['createMeeting: create meetings'])
  })

  it('have a reason, in the list and above each call', () => {
    expect(systemRights.filter(([, , why]) => why.length < 20)).toEqual([])
    expect(calls.filter(({ why }) => why.length < 9)).toEqual([])
  })
})
