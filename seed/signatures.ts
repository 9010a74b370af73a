import type { PublicCollection } from 'payload-newsroom/publications'

import { isReviewed, readApprovalHash, reviewPlanOf, signDocuments } from 'payload-newsroom'

import type { User } from '../src/payload-types.ts'
import type { Seeding } from './seeding.ts'

import { findStaff } from './seeding.ts'

type Named = { readonly collection: PublicCollection; readonly id: number | string }

/**
 * Takes documents through every stage of the review, each signed by somebody of the demonstration newsroom whose role
 * signs it, as the desk would have done.
 *
 * @param until - the last stage to sign; every one when left out
 */
export async function signAll({
  documents,
  payload,
  until,
}: {
  documents: readonly Named[]
  payload: Seeding['payload']
  until?: string
}): Promise<void> {
  const reviewed = documents.filter(({ collection }) => isReviewed(collection))
  if (reviewed.length === 0) return
  const staff = await findStaff(payload)
  for (const { isOptional, isSignedByReleasing, key, roles } of reviewPlanOf(payload).stages) {
    if (isOptional || isSignedByReleasing) continue
    const signer = staff.find((account) => account.roles.some((role) => role === roles[0]))
    if (!signer) throw new Error(`The seed needs an account with the role of ${roles[0] ?? ''}.`)
    await sign({ documents: reviewed, payload, signer })
    if (key === until) return
  }
}

/** One signature of one document, by whoever it is given. */
export const signOne = ({
  document,
  opinion,
  payload,
  signer,
  verdict,
}: {
  document: Named
  opinion?: string
  payload: Seeding['payload']
  signer: User
  verdict: 'return' | 'submit'
}): Promise<void> =>
  sign({
    documents: [document],
    payload,
    signer,
    verdict,
    ...(opinion !== undefined && { opinion }),
  })

async function sign({
  documents,
  opinion,
  payload,
  signer,
  verdict = 'pass',
}: {
  documents: readonly Named[]
  opinion?: string
  payload: Seeding['payload']
  signer: User
  verdict?: 'pass' | 'return' | 'submit'
}): Promise<void> {
  const toSign = []
  for (const name of documents)
    toSign.push({ ...name, approvalHash: await readApprovalHash({ ...name, payload }) })
  const outcome = await signDocuments({
    payload,
    signing: { documents: toSign, verdict, ...(opinion !== undefined && { opinion }) },
    user: { ...signer, collection: 'users' },
  })
  if (outcome.kind === 'refused')
    throw new Error(`The seed could not sign: ${JSON.stringify(outcome.refusals)}`)
}
