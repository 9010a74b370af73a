import type { CollectionConfig, DateField, Field } from 'payload'

import { dateKindOf } from '../documents/dateKindOf.ts'
import { timePicker } from './dates.ts'

/**
 * Shows and reads every date of a collection in the panel by the newsroom's clock, whatever clock the computer has;
 * Payload's own times of creation and saving too.
 */
export const withClock = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: [...collection.fields, ...timestampsOf(collection)].map(onClock),
})

function onClock(field: Field): Field {
  if (field.type === 'date') return { ...field, admin: { ...field.admin, ...partsOf(field) } }
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(onClock) })),
    }
  return 'fields' in field ? { ...field, fields: field.fields.map(onClock) } : field
}

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
