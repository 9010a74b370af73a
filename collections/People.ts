import { dayPicker } from '../src/domain/time/datePickers.ts'
import { callingField, readByCalling } from '../src/plugin/fields/callingField.ts'
import {
  nameFields,
  portraitFields,
  profileDescription,
} from '../src/plugin/fields/profileFields.ts'
import { deskNoteField, slugField } from '../src/plugin/fields/systemFields.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { nameFrom } from '../src/plugin/slugs/hooks.ts'
import { staffWho } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** Somebody the paper writes about, with the offices they hold and held, each with its days. */
export const People = releasableCollection({
  slug: 'people',
  access: { create: staffWho('writeOwn'), update: staffWho('keepReference') },
  admin: {
    defaultColumns: ['name', 'pinyin', 'state', 'updatedAt'],
    description: profileDescription,
    group: label('资料', 'Reference'),
    listSearchableFields: ['name', 'pinyin'],
    useAsTitle: 'name',
  },
  defaultSort: 'pinyin',
  fields: [
    nameFields,
    callingField,
    {
      name: 'offices',
      type: 'array',
      admin: {
        components: { RowLabel: 'payload-newsroom/admin#OfficeRowLabel' },
        description: label(
          '报道和讲话里的职务按当天的任职自动填写，请写清起止日期。',
          'Reports and speeches print the offices of their day, so give each its days.',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'organisation',
              type: 'text',
              admin: { width: '40%' },
              label: label('单位', 'Organization'),
              maxLength: 120,
              required: true,
            },
            {
              name: 'title',
              type: 'text',
              admin: {
                description: label('见报写法，如“区委书记”。', 'As printed.'),
                width: '40%',
              },
              label: label('职务', 'Title'),
              maxLength: 80,
              required: true,
            },
            {
              name: 'rank',
              type: 'number',
              admin: {
                description: label('数字小的排前。', 'Lower comes first.'),
                width: '20%',
              },
              label: label('排序', 'Rank'),
              max: 9999,
              min: 1,
            },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'from', type: 'date', admin: { date: dayPicker }, label: label('起', 'From') },
            {
              name: 'to',
              type: 'date',
              admin: { date: dayPicker },
              label: label('止（最后一天）', 'To (last day)'),
            },
          ],
        },
      ],
      label: label('任职', 'Offices'),
      labels: { plural: label('任职', 'Offices'), singular: label('职务', 'Office') },
    },
    ...portraitFields,
    slugField,
    deskNoteField,
  ],
  hooks: { beforeChange: [nameFrom('person')], beforeOperation: [readByCalling] },
  labels: { plural: label('人物', 'People'), singular: label('人物', 'Person') },
})
