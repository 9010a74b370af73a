import type { PayloadRequest } from 'payload'

import type { Decision } from '../../domain/manuscripts/index.ts'
import type { MessageKey } from '../translations/messages.ts'

import { didOf, fieldOfKey, textOfValue } from '../../domain/manuscripts/index.ts'
import { translate } from '../translations/messages.ts'

/** A decision in the caller's language, for instance `改正：地点 → 乙楼`. */
export function decisionWords(decision: Decision, req: PayloadRequest): string {
  const about =
    'name' in decision ? decision.name : 'field' in decision ? labelOf(decision.field, req) : ''
  const did = translate(req, { key: `manuscript.did_${didOf(decision)}`, vars: { about } })
  const to = decision.act === 'correct' ? valueWords(decision, req) : ''
  return to === '' ? did : `${did} → ${to}`
}

/** What the sheet calls a field: `report.venue` is 地点. */
export const labelOf = (field: string, req: PayloadRequest): string =>
  translate(req, { key: `manuscript.fields.${field.split('.').at(-1) ?? ''}` as MessageKey })

function valueWords(
  { field, to }: Extract<Decision, { act: 'correct' }>,
  req: PayloadRequest,
): string {
  if (to === null) return ''
  const kind = fieldOfKey(field)?.kind ?? 'line'
  const text = textOfValue(kind, to)
  return kind === 'choice'
    ? translate(req, { key: `manuscript.choice.${text}` as MessageKey })
    : text
}
