import type { CollectionConfig, Field, RelationshipField, UploadField } from 'payload'

import { mapFieldConfigs } from '../config/mapFieldConfigs.ts'

/** Lets every field that names people show their offices, and every field of pictures what is in them. */
export const withPickers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: mapFieldConfigs(collection.fields, withPicker),
})

function withPicker(field: Field): Field {
  if (field.type === 'relationship' && field.relationTo === 'people')
    return withComponents(field, { Field: 'payload-newsroom/admin#PersonField' })
  if (field.type === 'upload' && field.relationTo === 'media')
    return withComponents(field, { afterInput: ['payload-newsroom/admin#PictureNames'] })
  return field
}

/** Adds components to a field; its own come first. */
const withComponents = (
  field: RelationshipField | UploadField,
  components: Readonly<Record<string, unknown>>,
): Field =>
  // Whether it has one or many is a union, which a spread does not keep.
  ({
    ...field,
    admin: { ...field.admin, components: { ...components, ...field.admin?.components } },
  }) as Field
