import { dayPicker } from '../src/domain/time/datePickers.ts'
import { leftBehind } from '../src/plugin/fields/leftBehind.ts'
import {
  nameFields,
  portraitFields,
  profileDescription,
} from '../src/plugin/fields/profileFields.ts'
import { accountField, deskNoteField, slugField } from '../src/plugin/fields/systemFields.ts'
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
    defaultColumns: ['name', 'desk', 'pressCard', 'state', 'updatedAt'],
    description: profileDescription,
    group: label('资料', 'Reference'),
    listSearchableFields: ['name', 'pinyin', 'desk'],
    useAsTitle: 'name',
  },
  defaultSort: 'pinyin',
  fields: [
    nameFields,
    {
      type: 'row',
      fields: [
        { name: 'desk', type: 'text', label: label('部门', 'Desk'), maxLength: 40 },
        {
          name: 'pressCard',
          type: 'text',
          hooks: leftBehind,
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
    ...portraitFields,
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
  ],
  hooks: {
    beforeChange: [nameFrom('reporter')],
    beforeDelete: [refuseProfileRemoval],
  },
  labels: { plural: label('记者', 'Reporters'), singular: label('记者', 'Reporter') },
})
