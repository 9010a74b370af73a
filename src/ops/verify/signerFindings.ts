import type { Words } from './invariants.ts'

import { signAgain } from './remedies.ts'

/** What can be wrong with who signed. */
export const signerFaults = {
  signedByAuthor: {
    mend: signAgain,
    promise: 'I2',
    what: ['作者签署了自己的稿件', 'an author signed their own text'],
  },
  signedForAuthor: {
    mend: signAgain,
    promise: 'I2',
    what: ['有人代作者签署了作者自己的稿件', 'somebody signed an author’s own text in their place'],
  },
  signedForPresent: {
    mend: signAgain,
    promise: 'I2',
    what: [
      '被代签的人当天自己签署或发布过，并不离岗',
      'whoever was stood in for signed or released something that day',
    ],
  },
  signedTwice: {
    mend: signAgain,
    promise: 'I2',
    what: [
      '同一人（本人或其代签人）签了须由不同人签的两个环节',
      'one person, or a deputy for them, signed two stages that are kept apart',
    ],
  },
} as const satisfies Record<string, Words>
