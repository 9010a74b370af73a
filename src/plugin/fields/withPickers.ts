import type { CollectionConfig, Field } from 'payload'

import { mapFieldConfigs } from '../config/mapFieldConfigs.ts'

/** Lets every field that names people show their offices, and every field of pictures what is in them. */
export const withPickers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: mapFieldConfigs(collection.fields, withPicker),
})

function withPicker(field: Field): Field {
  if (field.type === 'relationship' && field.relationTo === 'people')
    return {
      ...field,
      admin: {
        ...field.admin,
        components: { Field: 'payload-newsroom/admin#PersonField', ...field.admin?.components },
      },
    }
  if (field.type === 'upload' && field.relationTo === 'media')
    return {
      ...field,
      admin: {
        ...field.admin,
        components: {
          afterInput: ['payload-newsroom/admin#PictureNames'],
          ...field.admin?.components,
        },
      },
    }
  return field
}
