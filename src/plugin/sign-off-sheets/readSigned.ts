import type { PayloadRequest } from 'payload'

import { sql } from '@payloadcms/db-postgres'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { ReviewPlan } from '../../domain/review/plan.ts'
import type { Progress } from '../../domain/review/progress.ts'
import type { StoredSignature } from '../review/readSignatures.ts'
import type { SheetSignature, SheetStep } from './signOffSheet.ts'

import { languageOf } from '../../domain/language/language.ts'
import { embargoIn } from '../../domain/review/embargo.ts'
import { readProgress } from '../../domain/review/progress.ts'
import { everyAuthorOf } from '../audit/authorsOf.ts'
import { formatStage } from '../config/formatStage.ts'
import { planFor } from '../config/reviewPlan.ts'
import { query } from '../database/query.ts'
import { readSignatures } from '../review/readSignatures.ts'

/** Review of a document as the sheet shows it. */
export type Signed = {
  /** Whoever signed the first review: the editor of a text that names none. */
  readonly firstReviewer?: string
  readonly isUrgent: boolean
  readonly marks: readonly SheetSignature[]
  readonly steps: readonly SheetStep[]
}

type Asked = {
  readonly approvalHash: string
  readonly collection: PublicCollection
  readonly key: string
  readonly req: PayloadRequest
  /** Round that a signature given now would belong to; by default the round in which this hash was signed. */
  readonly round?: number
}

/** Loads the signatures of a document, and which of them count for the text with this hash. */
export async function readSigned({
  approvalHash,
  collection,
  key,
  req,
  round,
}: Asked): Promise<Signed> {
  const all = (await readSignatures(req, [key])).get(key) ?? []
  const ofHash = all.findLast((mark) => mark.approvalHash === approvalHash)?.round
  const marks = round === undefined ? all.filter((mark) => mark.round <= (ofHash ?? 0)) : all
  if (marks.length === 0 && round === undefined) return { isUrgent: false, marks: [], steps: [] }
  const plan = planFor(req.payload, collection)
  const authors = round === undefined ? [] : await authorsUnder({ key, plan, req })
  const progress = readProgress({ approvalHash, authors, marks, plan, round: round ?? ofHash ?? 1 })
  const more = await readMore(req, key)
  const print = (mark: StoredSignature): SheetSignature => ({
    at: mark.at,
    ...embargoIn(mark),
    hash: more.get(mark.id)?.hash ?? '',
    ...(mark.opinion !== undefined && { opinion: mark.opinion }),
    ...(more.get(mark.id)?.role && { role: more.get(mark.id)?.role ?? '' }),
    round: mark.round,
    stageLabel: formatStage({ key: mark.stage, plan, req }),
    ...(mark.standsInFor && { standsInFor: mark.standsInFor.name }),
    verdict: mark.verdict,
    who: mark.person.name,
  })
  const first = progress.steps.find(
    ({ mark, stage, state }) => mark && stage.kind === 'review' && state === 'passed',
  )
  return {
    ...(first?.mark && { firstReviewer: first.mark.person.name }),
    isUrgent: progress.isUrgent,
    marks: marks.map(print),
    steps: progress.steps
      .filter(({ mark, stage }) => mark !== undefined || !stage.isOptional)
      .map((step) => toStep({ marks, print, req, step })),
  }
}

type AuthorsUnderInput = { key: string; plan: ReviewPlan; req: PayloadRequest }

/** Accounts whose signatures do not count in a current round; for released texts the release checked that. */
const authorsUnder = async ({ key, plan, req }: AuthorsUnderInput): Promise<readonly string[]> =>
  plan.mayAuthorsSign ? [] : ((await everyAuthorOf([key], req)).get(key) ?? [])

type StepInput = {
  marks: readonly StoredSignature[]
  print: (mark: StoredSignature) => SheetSignature
  req: PayloadRequest
  step: Progress['steps'][number]
}

function toStep({ marks, print, req, step: { mark, stage, state } }: StepInput): SheetStep {
  const kept = marks.find(({ sequence }) => sequence === mark?.sequence)
  const language = languageOf(req.i18n.language)
  return {
    label: stage.label[language],
    ...(kept && { mark: print(kept) }),
    state: state === 'next' || state === 'waiting' ? 'open' : state,
  }
}

/** Loads the chain hash of each signature, and the role it was given in. */
async function readMore(
  req: PayloadRequest,
  key: string,
): Promise<ReadonlyMap<string, { readonly hash: string; readonly role: string }>> {
  const rows = await query(
    req,
    sql`SELECT id::text, hash, role FROM signatures WHERE subject = ${key}`,
  )
  return new Map(
    rows.map(({ hash, id, role }) => [
      String(id),
      { hash: String(hash), role: typeof role === 'string' ? role : '' },
    ]),
  )
}
