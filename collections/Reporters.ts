import { dayPicker } from '../src/plugin/fields/dates.ts'
import {
  accountField,
  createdByField,
  deskNoteField,
  slugField,
} from '../src/plugin/fields/systemFields.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { refuseProfileRemoval } from '../src/plugin/review/refuseProfileRemoval.ts'
import { nameFrom } from '../src/plugin/slugs/hooks.ts'
import { staffWho } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** Who signs a report. A reporter needs no account. */
export const Reporters = releasableCollection({
  slug: 'reporters',
  access: { create: staffWho('keepReference'), update: staffWho('keepReference') },
  admin: {
    defaultColumns: ['name', 'desk', 'pressCard', '_status', 'updatedAt'],
    description: label(
      '保存只改动编辑部内部资料；要更新读者看到的介绍，请点“发布”。',
      'Saving changes the newsroom’s own copy; release it to change what readers see.',
    ),
    group: label('资料', 'Reference'),
    listSearchableFields: ['name', 'pinyin', 'desk'],
    useAsTitle: 'name',
  },
  defaultSort: 'pinyin',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: label('姓名', 'Name'), maxLength: 40, required: true },
        {
          name: 'pinyin',
          type: 'text',
          admin: { description: label('留空自动生成。', 'Made from the name when left empty.') },
          label: label('拼音', 'Pinyin'),
          maxLength: 80,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'desk', type: 'text', label: label('部门', 'Desk'), maxLength: 40 },
        {
          name: 'pressCard',
          type: 'text',
          label: label('记者证号', 'Press card number'),
          maxLength: 40,
        },
      ],
    },
    {
      name: 'beats',
      type: 'text',
      hasMany: true,
      label: label('报道领域', 'Beats'),
      maxLength: 40,
    },
    { name: 'biography', type: 'textarea', label: label('简介', 'Biography'), maxLength: 2000 },
    { name: 'photo', type: 'upload', label: label('照片', 'Photo'), relationTo: 'media' },
    {
      type: 'row',
      fields: [
        { name: 'from', type: 'date', admin: { date: dayPicker }, label: label('入职', 'From') },
        { name: 'to', type: 'date', admin: { date: dayPicker }, label: label('离职', 'To') },
      ],
    },
    accountField('users'),
    slugField,
    deskNoteField,
    createdByField,
  ],
  hooks: {
    beforeChange: [nameFrom('reporter')],
    beforeDelete: [refuseProfileRemoval],
  },
  labels: { plural: label('记者', 'Reporters'), singular: label('记者', 'Reporter') },
})
