import type { Where } from 'payload'
import type { ReviewPlan, Stage, ToSign } from 'payload-newsroom'
import type { PublicCollection } from 'payload-newsroom/ledger'

import { isReviewed, readToSign, reviewPlanOf, signDocuments } from 'payload-newsroom'

import type { User } from '../src/payload-types.ts'
import type { Seeding } from './seeding.ts'

import { findStaff } from './seeding.ts'

type Named = { readonly collection: PublicCollection; readonly id: number | string }

/** Stops at which texts of the demonstration stand, by the names of 三审三校. */
type Stop = 'firstReview' | 'secondProof' | 'thirdProof'

/** The stages of a plan that somebody has to sign. */
export const stagesToSign = ({ stages }: ReviewPlan): readonly Stage[] =>
  stages.filter(({ isOptional, isSignedByReleasing }) => !isOptional && !isSignedByReleasing)

/** The stage of another plan that a stop corresponds to: read once, proofed before the binding signatures, signed. */
export function stageAt(stop: Stop, plan: ReviewPlan): string | undefined {
  const stages = stagesToSign(plan)
  const found = {
    firstReview: stages[0],
    secondProof: stages.findLast(({ isBinding }) => !isBinding),
    thirdProof: stages.at(-1),
  }
  return found[stop]?.key
}

type SignAllInput = {
  documents: readonly Named[]
  payload: Seeding['payload']
  until?: Stop
}

/**
 * Takes documents through every stage of the review, each signed by somebody of the demonstration newsroom whose role
 * signs it, as the desk would have done. What a seed that was killed has signed already is left as it is.
 *
 * @param until - where to stop; every stage is signed when left out
 */
export async function signAll({ documents, payload, until }: SignAllInput): Promise<void> {
  const reviewed = documents.filter(({ collection }) => isReviewed(collection))
  if (reviewed.length === 0) return
  const staff = await findStaff(payload)
  const plan = reviewPlanOf(payload)
  const last = until && stageAt(until, plan)
  for (const { key, roles } of stagesToSign(plan)) {
    const signer = staff.find((account) => account.roles.some((role) => role === roles[0]))
    if (!signer) throw new Error(`The seed needs an account with the role of ${roles[0] ?? ''}.`)
    const waiting = await unsigned({ documents: reviewed, payload, stage: key })
    if (waiting.length > 0) await sign({ documents: waiting, payload, signer })
    if (key === last) return
  }
}

type SignOneInput = {
  document: Named
  opinion?: string
  payload: Seeding['payload']
  signer: User
  verdict: 'return' | 'submit'
}

/** One signature of one document, by whoever it is given, unless it has been given before. */
export async function signOne({
  document,
  opinion,
  payload,
  signer,
  verdict,
}: SignOneInput): Promise<void> {
  if ((await findSignatures({ document, payload, where: { verdict: { equals: verdict } } })) > 0)
    return
  await sign({
    documents: [await readToSign({ ...document, payload })],
    payload,
    signer,
    verdict,
    ...(opinion !== undefined && { opinion }),
  })
}

type UnsignedInput = {
  documents: readonly Named[]
  payload: Seeding['payload']
  stage: string
}

/** Those of the documents whose stage nobody has signed as they stand. */
async function unsigned({ documents, payload, stage }: UnsignedInput): Promise<ToSign[]> {
  const found: ToSign[] = []
  for (const document of documents) {
    const toSign = await readToSign({ ...document, payload })
    const where: Where = {
      approvalHash: { equals: toSign.approvalHash },
      stage: { equals: stage },
      verdict: { equals: 'pass' },
    }
    if ((await findSignatures({ document, payload, where })) === 0) found.push(toSign)
  }
  return found
}

type SignaturesInput = { document: Named; payload: Seeding['payload']; where: Where }

async function findSignatures({
  document: { collection, id },
  payload,
  where,
}: SignaturesInput): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'signatures',
    // The record is the installation's own to ask.
    overrideAccess: true,
    where: { ...where, subject: { equals: `${collection}:${id}` } },
  })
  return totalDocs
}

type SignInput = {
  documents: readonly ToSign[]
  opinion?: string
  payload: Seeding['payload']
  signer: User
  verdict?: 'pass' | 'return' | 'submit'
}

async function sign({
  documents,
  opinion,
  payload,
  signer,
  verdict = 'pass',
}: SignInput): Promise<void> {
  const outcome = await signDocuments({
    payload,
    signing: { documents, verdict, ...(opinion !== undefined && { opinion }) },
    user: { ...signer, collection: 'users' },
  })
  if (outcome.kind === 'refused')
    throw new Error(`The seed could not sign: ${JSON.stringify(outcome.refusals)}`)
}
