import type { FlattenedField } from 'payload'

import { savedByPayload } from './payloadFields.ts'

/**
 * What a date field of the newsroom holds: a day, which is the same everywhere, or an instant, which every clock shows
 * otherwise. Undefined for fields of the host that say neither.
 */
export function dateKindOf(
  field: Pick<FlattenedField, 'name' | 'type'> & { readonly admin?: unknown },
): 'day' | 'instant' | undefined {
  if (field.type !== 'date') return undefined
  const { date } = (field.admin ?? {}) as { date?: { pickerAppearance?: string } }
  if (date?.pickerAppearance === 'dayOnly') return 'day'
  const isInstant = date?.pickerAppearance === 'dayAndTime' || savedByPayload.has(field.name)
  return isInstant ? 'instant' : undefined
}
