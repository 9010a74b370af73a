import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/releases/refusal.ts'

import { may } from '../../domain/staff/roles.ts'
import { findUser } from '../staff/accounts.ts'
import { readStaff } from '../staff/readStaff.ts'
import { describeRefusals } from './describeRefusals.ts'
import { pinnedTexts, loadScheduled } from './loadScheduled.ts'
import { reasonsAgainstRelease } from './prepareRelease.ts'

/** Most scheduled releases checked at once: a check loads everything that a release names. */
const mostChecked = 8

/**
 * Describes why scheduled releases would fail now, by release; releases without problems are absent. Checks only the soonest `mostChecked`.
 *
 * @param releases - ids of scheduled releases, soonest first
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
