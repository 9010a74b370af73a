import { slugField } from '../src/plugin/fields/systemFields.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { slugFrom } from '../src/plugin/slugs/hooks.ts'
import { staffWho } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** A section of the paper. */
export const Sections = releasableCollection({
  slug: 'sections',
  access: { create: staffWho('keepSettings'), update: staffWho('keepSettings') },
  admin: {
    defaultColumns: ['name', 'order', 'slug', 'state'],
    description: label('读者看到的栏目，按“顺序”排列。', 'The paper’s sections, in this order.'),
    group: label('资料', 'Reference'),
    listSearchableFields: ['name', 'slug'],
    useAsTitle: 'name',
  },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', label: label('名称', 'Name'), maxLength: 20, required: true },
    { name: 'description', type: 'textarea', label: label('说明', 'Description'), maxLength: 300 },
    {
      name: 'order',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 100,
      label: label('顺序', 'Order'),
      max: 9999,
      min: 0,
      required: true,
    },
    slugField,
  ],
  hooks: { beforeChange: [slugFrom({ fallback: 'section', titleField: 'name' })] },
  labels: { plural: label('栏目', 'Sections'), singular: label('栏目', 'Section') },
})
