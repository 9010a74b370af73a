import type { CollectionOverrides } from 'payload-newsroom'

export const overrides: CollectionOverrides = {
  reports: {
    fields: ({ defaultFields }) => [
      ...defaultFields,
      { name: 'readingTip', type: 'text', custom: { searchable: true }, label: 'Reading tip' },
    ],
  },
}
