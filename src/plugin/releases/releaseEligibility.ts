import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ReleaseStanding } from '../../domain/releases/releaseList.ts'

import { rolesThatMay } from '../../domain/staff/roles.ts'
import { barredToday } from '../accounts/barredToday.ts'
import { accountNames } from '../staff/accounts.ts'
import { accountsWith } from '../staff/accounts.ts'
import { translate } from '../translations/messages.ts'
import { describeRefusals } from './describeRefusals.ts'
import { prepareRelease } from './prepareRelease.ts'

/** An embargo speaks against now, and not against a time ahead: the dialog offers both. */
const atLast = '9999-12-31T00:00:00.000Z'
const mostNamed = 3

type Named = { readonly collection: PublicCollection; readonly id: string }

type Candidate = { isPlanned: boolean; name: Named; req: PayloadRequest }

/**
 * Whether the panel has anything to offer that would work, before it shows a button for it. What may be waived speaks
 * against nothing; a text that is planned already has its plan to look at.
 */
export async function releaseEligibility({
  isPlanned,
  name,
  req,
}: Candidate): Promise<ReleaseStanding> {
  const barred = await barredToday(req)
  if (barred?.reason === 'release.roleRefused')
    return { hint: await whoReleases(req), isPossible: false }
  if (barred) {
    const href = `${req.payload.config.routes.admin}/account`
    return { hint: translate(req, { key: barred.reason }), href, isPossible: false }
  }
  return isPlanned ? { isPossible: true } : standingOfText(name, req)
}

async function standingOfText(name: Named, req: PayloadRequest): Promise<ReleaseStanding> {
  const prepared = await prepareRelease({ documents: [name], req, waivers: [], when: atLast })
  if (prepared.kind === 'ready') return { isPossible: true }
  const [first] = prepared.refusals.filter(({ item }) => item === undefined)
  const [said] = first ? await describeRefusals(req, [first]) : []
  if (!first || !said) return { isPossible: true }
  const hint = shortly(first, req) ?? said.message
  return { hint, ...(said.href && { href: said.href }), isPossible: false }
}

/** Beside the form there is room for a line: of the signatures that are missing, how many and the next. */
function shortly({ reason, vars }: Refusal, req: PayloadRequest): string | undefined {
  if (reason !== 'release.notSigned') return undefined
  const stages = (vars?.stages ?? '').split('、')
  const [next = ''] = stages
  return translate(req, { key: 'release.unsigned', vars: { count: String(stages.length), next } })
}

/** Whom to go to, by name. */
async function whoReleases(req: PayloadRequest): Promise<string> {
  const names = await accountNames(req, await accountsWith(rolesThatMay('release'), req))
  const few = [...names.values()].filter((name) => name !== '').slice(0, mostNamed)
  return few.length === 0
    ? translate(req, { key: 'release.roleRefused' })
    : translate(req, {
        key: 'release.byOthers',
        vars: { names: few.join(translate(req, { key: 'release.nameComma' })) },
      })
}
