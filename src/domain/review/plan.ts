import type { Language } from '../language/language.ts'
import type { Role } from '../staff/roles.ts'

/** One step of a review: who signs it, and what the signature holds. */
export type Stage = {
  /** Stages that the same person may not also have signed in the round. */
  readonly apartFrom: readonly string[]
  /** Holds only on exactly the content that goes out: any later change voids it. */
  readonly isBinding: boolean
  /** May be signed, need not be: reading aloud. */
  readonly isOptional: boolean
  /** Signed by the act of releasing, with no step of its own. */
  readonly isSignedByReleasing: boolean
  /** Left out when the chief editor has declared a text urgent. */
  readonly isSkippedWhenUrgent: boolean
  readonly key: string
  readonly kind: 'proof' | 'readAloud' | 'review'
  readonly label: { readonly en: string; readonly zh: string }
  /** Any one of these roles may sign it. */
  readonly roles: readonly Role[]
}

/** The reviews that a newsroom wants, in order. */
export type ReviewPlan = {
  readonly key: string
  /** Whether the authors of a text may sign stages of it. */
  readonly mayAuthorsSign: boolean
  readonly stages: readonly Stage[]
}

const stage = (given: Pick<Stage, 'key' | 'kind' | 'label' | 'roles'> & Partial<Stage>): Stage => ({
  apartFrom: [],
  isBinding: false,
  isOptional: false,
  isSignedByReleasing: false,
  isSkippedWhenUrgent: false,
  ...given,
})

const readAloud = stage({
  isOptional: true,
  key: 'readAloud',
  kind: 'readAloud',
  label: { en: 'Read aloud', zh: '诵读' },
  roles: ['chiefEditor', 'deskHead', 'editor', 'proofreader'],
})

const reviews = ['firstReview', 'secondReview', 'finalReview'] as const
const proofs = ['firstProof', 'secondProof', 'thirdProof'] as const
const others = (key: string): string[] => reviews.filter((each) => each !== key)

/** 三审三校: three reviews by three people, three proofs by somebody who reviewed nothing of it. */
export const threeReviews: ReviewPlan = {
  key: 'threeReviews',
  mayAuthorsSign: false,
  stages: [
    stage({
      apartFrom: [...others('firstReview'), ...proofs],
      key: 'firstReview',
      kind: 'review',
      label: { en: 'First review', zh: '一审' },
      roles: ['editor', 'deskHead', 'chiefEditor'],
    }),
    stage({
      apartFrom: reviews,
      isSkippedWhenUrgent: true,
      key: 'firstProof',
      kind: 'proof',
      label: { en: 'First proof', zh: '一校' },
      roles: ['proofreader'],
    }),
    stage({
      apartFrom: [...others('secondReview'), ...proofs],
      isSkippedWhenUrgent: true,
      key: 'secondReview',
      kind: 'review',
      label: { en: 'Second review', zh: '二审' },
      roles: ['deskHead', 'chiefEditor'],
    }),
    stage({
      apartFrom: reviews,
      isSkippedWhenUrgent: true,
      key: 'secondProof',
      kind: 'proof',
      label: { en: 'Second proof', zh: '二校' },
      roles: ['proofreader'],
    }),
    readAloud,
    stage({
      apartFrom: [...others('finalReview'), ...proofs],
      isBinding: true,
      key: 'finalReview',
      kind: 'review',
      label: { en: 'Final review', zh: '终审' },
      roles: ['chiefEditor'],
    }),
    stage({
      apartFrom: reviews,
      isBinding: true,
      key: 'thirdProof',
      kind: 'proof',
      label: { en: 'Third proof', zh: '三校' },
      roles: ['proofreader'],
    }),
  ],
}

/**
 * Edit, copy edit, sign-off, as newsrooms in English know them: whoever copy-edits has not edited, and an editor of rank
 * signs off exactly what goes out. Two people besides the authors suffice, since who edited may sign off.
 */
export const copyDesk: ReviewPlan = {
  key: 'copyDesk',
  mayAuthorsSign: false,
  stages: [
    stage({
      apartFrom: ['firstProof'],
      key: 'firstReview',
      kind: 'review',
      label: { en: 'Edit', zh: '编辑' },
      roles: ['editor', 'deskHead', 'chiefEditor'],
    }),
    stage({
      apartFrom: ['firstReview', 'finalReview'],
      isSkippedWhenUrgent: true,
      key: 'firstProof',
      kind: 'proof',
      label: { en: 'Copy edit', zh: '文字校订' },
      roles: ['proofreader', 'editor', 'deskHead'],
    }),
    readAloud,
    stage({
      apartFrom: ['firstProof'],
      isBinding: true,
      key: 'finalReview',
      kind: 'review',
      label: { en: 'Sign-off', zh: '签发' },
      roles: ['deskHead', 'chiefEditor'],
    }),
  ],
}

/** At least four eyes: one other person reads it last. */
export const fourEyes: ReviewPlan = {
  key: 'fourEyes',
  mayAuthorsSign: false,
  stages: [
    readAloud,
    stage({
      isBinding: true,
      key: 'finalReview',
      kind: 'review',
      label: { en: 'Review', zh: '审核' },
      roles: ['editor', 'deskHead', 'chiefEditor'],
    }),
  ],
}

const bySigningOff = stage({
  isBinding: true,
  isSignedByReleasing: true,
  key: 'release',
  kind: 'review',
  label: { en: 'Signed off on release', zh: '签发' },
  roles: ['chiefEditor'],
})

/** One editor answers for everything: releasing is signing. */
export const singleEditor: ReviewPlan = {
  key: 'singleEditor',
  mayAuthorsSign: true,
  stages: [bySigningOff],
}

/** Profiles, sections, pictures and settings: no text to review, yet somebody signs for them. */
export const referencePlan: ReviewPlan = {
  key: 'reference',
  mayAuthorsSign: true,
  stages: [bySigningOff],
}

export const reviewPlans = { copyDesk, fourEyes, singleEditor, threeReviews } as const

/** Returns the plan of a newsroom that names none: what is customary where its language is written. */
export const usualPlan = (language: Language): ReviewPlan => usualPlans[language]

const usualPlans: Readonly<Record<Language, ReviewPlan>> = { en: copyDesk, zh: threeReviews }
