import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { may } from '../../domain/staff/roles.ts'
import { findUser } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { describeRefusals } from './describeRefusals.ts'
import { pinnedTexts, loadScheduled } from './loadScheduled.ts'
import { reasonsAgainstRelease } from './prepareRelease.ts'

/** A check looks at all that a plan names: of more than these nobody asks beforehand. */
const mostChecked = 8

/**
 * Why planned releases would not go out as things stand now, in sentences, by release; those against which nothing
 * speaks are not in it. The soonest first, and of many only these.
 *
 * @param releases - ids of planned releases, soonest first
 */
export async function checkScheduled(
  releases: readonly string[],
  req: PayloadRequest,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const release of releases.slice(0, mostChecked)) {
    const refusals = await reasonsAgainstPlan(release, req)
    if (refusals.length === 0) continue
    const said = await describeRefusals(req, refusals)
    found.set(
      release,
      said.map(({ message }) => message),
    )
  }
  return found
}

async function reasonsAgainstPlan(
  release: string,
  req: PayloadRequest,
): Promise<readonly Refusal[]> {
  const plan = await loadScheduled(release, req)
  const planner = readStaff({
    payload: req.payload,
    user: (await findUser(req, plan.releasedBy)) ?? null,
  })
  if (!may(planner, 'release')) return [{ reason: 'release.plannerGone' }]
  return reasonsAgainstRelease({
    documents: await pinnedTexts(plan, req),
    plannedAs: release,
    req,
    waivers: plan.completeness,
    when: plan.scheduledFor,
  })
}
