import type { PayloadRequest } from 'payload'

import type { PublicCollection } from '../../domain/ledger/kinds.ts'
import type { Refusal } from '../../domain/releases/refusal.ts'
import type { ReleaseStanding } from '../../domain/releases/releaseList.ts'

import { formsOf, languageOf } from '../../domain/language/index.ts'
import { rolesThatMay } from '../../domain/staff/roles.ts'
import { barredToday } from '../accounts/barredToday.ts'
import { accountNames } from '../staff/accounts.ts'
import { accountsWith } from '../staff/accounts.ts'
import { translate } from '../translations/messages.ts'
import { describeRefusals } from './describeRefusals.ts'
import { prepareRelease } from './prepareRelease.ts'

/** Far future: an embargo forbids a release now, not a scheduled one, and the dialog offers both. */
const atLast = '9999-12-31T00:00:00.000Z'
const mostNamed = 3

type Named = { readonly collection: PublicCollection; readonly id: string }

type Candidate = { isPlanned: boolean; name: Named; req: PayloadRequest }

/**
 * Finds out whether a release could succeed, before the panel shows a button for it. Items that may be waived do not count against it; for a scheduled text the panel shows its schedule.
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

/** Shortens missing signatures to their number and the next stage, since the form has room for one line. */
function shortly({ reason, vars }: Refusal, req: PayloadRequest): string | undefined {
  if (reason !== 'release.notSigned') return undefined
  const stages = (vars?.stages ?? '').split('、')
  const [next = ''] = stages
  return translate(req, { key: 'release.unsigned', vars: { count: String(stages.length), next } })
}

/** Names people who may release. */
async function whoReleases(req: PayloadRequest): Promise<string> {
  const names = await accountNames(req, await accountsWith(rolesThatMay('release'), req))
  const few = [...names.values()].filter((name) => name !== '').slice(0, mostNamed)
  return few.length === 0
    ? translate(req, { key: 'release.roleRefused' })
    : translate(req, {
        key: 'release.byOthers',
        vars: { names: formsOf(languageOf(req.i18n.language)).list(few) },
      })
}
