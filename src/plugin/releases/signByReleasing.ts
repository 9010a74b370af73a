import type { PayloadRequest } from 'payload'

import type { Staff } from '../staff/readStaff.ts'
import type { Member } from './toMembers.ts'

import { recordSignature } from '../review/recordSignature.ts'
import { reviewOf } from '../review/reviewOf.ts'

type Signing = { members: readonly Member[]; req: PayloadRequest; staff: Staff }

/**
 * Signs the stages that a release itself signs, in its transaction: always for profiles and settings, and for texts where the plan has a single editor.
 */
export async function signByReleasing({ members, req, staff }: Signing): Promise<void> {
  for (const member of members) {
    const review = await reviewOf(member, req)
    const { isComplete, next } = review.progress
    if (isComplete || next?.isSignedByReleasing !== true) continue
    await recordSignature({
      approval: review.approval,
      document: member,
      req,
      role: 'chiefEditor',
      staff,
      stage: next.key,
      verdict: 'pass',
    })
  }
}
