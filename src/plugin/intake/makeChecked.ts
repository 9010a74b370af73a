import type { PayloadRequest } from 'payload'

import type { Asked } from '../http/endpoint.ts'
import type { Staff } from '../staff/readStaff.ts'
import type { DeskRow } from './deskRow.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { may } from '../../domain/staff/roles.ts'
import { inTransaction } from '../database/inTransaction.ts'
import { answer, refuse } from '../http/endpoint.ts'
import { findManuscript } from '../manuscripts/findKnown.ts'
import { findUser } from '../staff/accounts.ts'
import { writtenBy } from '../staff/hooks.ts'
import { toStaff } from '../staff/readStaff.ts'
import { refuseChange } from './answerChange.ts'
import { refusalOf } from './decide.ts'
import { findDeskRow } from './deskRow.ts'
import { documentsMade, holdStandingTexts } from './documentsMade.ts'
import { holdManuscript } from './holdManuscript.ts'
import { keptRelations, makeDocuments, nameItems, relationsTo } from './makeDocuments.ts'
import { noteOutcome } from './noteOutcome.ts'
import { filedOnOf } from './understand.ts'

type Seen = { readonly manuscript: string; readonly revision: number }

/**
 * Makes the drafts of a checked manuscript, once: a second request is told so. Refused while a name may be one on
 * record and nobody has said so, and while a draft made of it before has left the trash.
 */
export const makeChecked = ({
  input: { manuscript, revision },
  req,
  staff,
}: Asked<Seen>): Promise<Response> => makeInTurn({ manuscript, revision }, { req, staff })

const makeInTurn = (
  { manuscript, revision }: Seen,
  { req: { i18n, payload, user }, staff }: Asking,
): Promise<Response> =>
  // As the program's own request: one of the panel would have to name the version of each meeting that it adds to.
  inTransaction({
    act: async ({ req }) => {
      await holdManuscript(manuscript, req)
      const row = await findDeskRow(manuscript, req)
      const refusal = refusalOf(row, { revision, staff })
      if (!row) return refuse(req, [{ reason: 'manuscript.gone' }])
      const refused = { kind: 'refused', row } as const
      if (refusal) return refuseChange({ ...refused, reason: refusal }, { req, staff })
      const titles = await holdStandingTexts(row.known, req)
      if (titles.length > 0)
        return refuseChange({ ...refused, reason: 'draftsStand', titles }, { req, staff })
      return make(row, { req, staff })
    },
    i18n,
    keeps: ({ ok }) => ok,
    payload,
    ...(user && { user }),
  })

type Asking = { readonly req: PayloadRequest; readonly staff: Staff }

async function make(row: DeskRow, { req, staff }: Asking): Promise<Response> {
  const { decisions, known, revision, stored } = row
  if (!stored) return refuse(req, [{ reason: 'manuscriptDesk.notOnDesk' }])
  const { pictures, reading } = stored
  const named = await nameItems({ decisions, reading }, req)
  const asked = named.flatMap(({ people }) => people.filter(({ is }) => is === 'ask'))
  if (asked.length > 0) {
    const names = formsOf(languageOf(req.i18n.language)).list(asked.map(({ name }) => name))
    return refuse(req, [{ reason: 'manuscriptDesk.askedWho', vars: { names } }])
  }
  const filedOn = await filedOnOf(known, req)
  const author = await authorOf(known.createdBy, { req, staff })
  // Every question to Payload puts a new context in the place of the old: the last before the drafts is behind us.
  Object.assign(req.context, writtenBy(author))
  const made = await makeDocuments({
    decisions,
    fallback: known.title,
    filedOn,
    manuscript: known.manuscript,
    named,
    pictures,
    reading,
    req,
  })
  await noteOutcome({
    data: {
      documents: keptRelations(made.flatMap(relationsTo), known.documents),
      outcome: 'imported',
      problem: null,
      revision: revision + 1,
    },
    manuscript: known.manuscript,
    req,
  })
  const now = await findManuscript(known.manuscript, req)
  return answer({ documents: now ? (await documentsMade(now, req)).documents : [] })
}

/**
 * Whose the drafts are: the writer's who filed the manuscript and could not edit them otherwise. An editor who takes in
 * somebody else's manuscript did not write it, and may sign.
 */
async function authorOf(
  createdBy: string | undefined,
  { req, staff }: Asking,
): Promise<string | undefined> {
  if (!may(staff, 'edit')) return staff.id
  const filer = createdBy === undefined ? undefined : await findUser(req, createdBy)
  return filer && !may(toStaff(filer), 'edit') ? createdBy : undefined
}
