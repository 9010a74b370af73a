import type { Field } from 'payload'

/** Changes the fields of a configuration, and those that stand in tabs, groups, rows and lists. */
export const mapFieldConfigs = (
  fields: readonly Field[],
  change: (field: Field) => Field,
): Field[] => fields.map((field) => change(withInner(field, change)))

function withInner(field: Field, change: (field: Field) => Field): Field {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: mapFieldConfigs(tab.fields, change) })),
    }
  return 'fields' in field ? { ...field, fields: mapFieldConfigs(field.fields, change) } : field
}
