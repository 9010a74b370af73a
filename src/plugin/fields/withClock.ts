import type { CollectionConfig, DateField, Field } from 'payload'

import { timePicker } from '../../domain/time/datePickers.ts'
import { mapFieldConfigs } from '../config/mapFieldConfigs.ts'
import { dateKindOf } from '../documents/dateKindOf.ts'

/**
 * Shows and reads every date of a collection in the panel by the newsroom's clock, whatever clock the computer has;
 * Payload's own times of creation and saving too.
 */
export const withClock = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: mapFieldConfigs([...collection.fields, ...timestampsOf(collection)], onClock),
})

const onClock = (field: Field): Field =>
  field.type === 'date' ? { ...field, admin: { ...field.admin, ...partsOf(field) } } : field

/** Parts of the panel for a date; none for a field of the host that holds neither a day nor an instant. */
function partsOf(field: DateField): DateField['admin'] {
  const kind = dateKindOf(field)
  if (kind === undefined) return {}
  const part = (name: string) => ({
    clientProps: { kind },
    path: `payload-newsroom/admin#${name}`,
  })
  return {
    components: {
      Cell: part('DateCell'),
      Diff: part('DateDiff'),
      Field: part('DateField'),
      ...field.admin?.components,
    },
  }
}

/** Fields that Payload would add itself, in its order and with its settings. */
function timestampsOf({ fields, timestamps, trash }: CollectionConfig): Field[] {
  if (timestamps === false) return []
  const names = new Set(fields.flatMap((field) => ('name' in field ? [field.name] : [])))
  return (['updatedAt', 'createdAt', ...(trash === true ? (['deletedAt'] as const) : [])] as const)
    .filter((name) => !names.has(name))
    .map((name) => ({
      name,
      type: 'date',
      admin: { date: timePicker, disableBulkEdit: true, hidden: true },
      index: true,
      label: ({ t }) => t(`general:${name}`),
    }))
}
