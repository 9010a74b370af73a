import type { APIError, PayloadRequest } from 'payload'

import type { Account } from '../staff/accounts.ts'

import { mayStandIn } from '../../domain/staff/standIns.ts'
import { findAccount, toAccount } from '../staff/accounts.ts'
import { apiError } from '../values/apiError.ts'
import { toObject } from '../values/toObject.ts'
import { absenceIn, idsOf } from './absenceIn.ts'

type RefuseDeputiesInput = { data: unknown; req: PayloadRequest; stored: unknown }

/**
 * Refuses a deputy whose roles could sign nothing for the absent, while somebody can still choose another, not at the
 * final review. Code of the host app may name anybody.
 *
 * @throws {APIError} 400, saying who and why
 */
export async function refuseDeputies({ data, req, stored }: RefuseDeputiesInput): Promise<void> {
  const whole = { ...toObject(stored), ...toObject(data) }
  if (req.payloadAPI === 'local' || absenceIn(whole) === absenceIn(stored)) return
  const absent = toAccount(whole)
  for (const id of idsOf(whole.deputies)) {
    const deputy = await findAccount(req, { id })
    const refused = deputy && refusalOfDeputy({ absent, deputy, req })
    if (refused) throw refused
  }
}

type RefusalOfDeputyInput = { absent: Account; deputy: Account; req: PayloadRequest }

function refusalOfDeputy({ absent, deputy, req }: RefusalOfDeputyInput): APIError | undefined {
  const vars = { absent: absent.name, name: deputy.name }
  if (deputy.id === absent.id) return apiError(req, { key: 'accounts.deputySelf', status: 400 })
  if (deputy.isDeactivated) return apiError(req, { key: 'accounts.deputyGone', status: 400, vars })
  return absent.roles.some((role) => mayStandIn(deputy, role))
    ? undefined
    : apiError(req, { key: 'accounts.deputyUnfit', status: 400, vars })
}
