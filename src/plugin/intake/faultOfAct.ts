import type { PayloadRequest } from 'payload'

import type { DecisionAct } from '../../domain/manuscripts/index.ts'

import { fieldOfKey, valueSchemas } from '../../domain/manuscripts/index.ts'
import { faultsIn } from '../http/endpoint.ts'
import { translate } from '../translations/messages.ts'

/** What is wrong with a decision, in the caller's language: a field that does not exist, a value that it cannot hold. */
export function faultOfAct(
  act: DecisionAct,
  req: PayloadRequest,
): readonly { readonly message: string }[] {
  if (act.act !== 'accept' && act.act !== 'correct') return []
  const field = fieldOfKey(act.field)
  if (!field)
    return [
      {
        message: translate(req, {
          key: 'manuscriptDesk.noSuchField',
          vars: { field: act.field },
        }),
      },
    ]
  if (act.act === 'accept' || act.to === null) return []
  const parsed = valueSchemas[field.kind].safeParse(act.to, { error: faultsIn(req) })
  return parsed.success
    ? []
    : parsed.error.issues.map(({ message, path }) => ({
        message: `${[act.field, ...path].join('.')}: ${message}`,
      }))
}
