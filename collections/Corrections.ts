import { deskNoteField, slugField } from '../src/plugin/fields/systemFields.ts'
import { dayField, printFields } from '../src/plugin/fields/textFields.ts'
import { todayAsStored } from '../src/plugin/fields/today.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { slugFrom } from '../src/plugin/slugs/hooks.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** What was wrong in something released, and what is right: reviewed and released like any text. */
export const Corrections = releasableCollection({
  slug: 'corrections',
  admin: {
    defaultColumns: ['title', 'severity', 'date', 'state', 'updatedAt'],
    description: label(
      '对已发布内容的更正与说明；与改正后的稿件一并发布。',
      'Corrections to what was released; they go out with the corrected text.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['title', 'wrong', 'right', 'slug'],
    useAsTitle: 'title',
  },
  defaultSort: '-date',
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), maxLength: 200, required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'report',
          type: 'relationship',
          admin: { width: '33%' },
          label: label('所更正的报道', 'Corrected report'),
          relationTo: 'reports',
        },
        {
          name: 'speech',
          type: 'relationship',
          admin: { width: '33%' },
          label: label('所更正的讲话', 'Corrected speech'),
          relationTo: 'speeches',
        },
        {
          name: 'meeting',
          type: 'relationship',
          admin: { width: '33%' },
          label: label('所更正的会议', 'Corrected meeting'),
          relationTo: 'meetings',
        },
      ],
    },
    {
      name: 'passage',
      type: 'textarea',
      admin: {
        description: label(
          '有误的那一处原文，照录一句即可；页面上据此标出。',
          'The passage as it stood; the page marks it by this.',
        ),
      },
      label: label('有误之处', 'Passage'),
      maxLength: 1000,
    },
    {
      name: 'wrong',
      type: 'textarea',
      label: label('误', 'What was wrong'),
      maxLength: 2000,
      required: true,
    },
    {
      name: 'right',
      type: 'textarea',
      label: label('正', 'What is right'),
      maxLength: 2000,
      required: true,
    },
    {
      name: 'severity',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'correction',
      label: label('性质', 'Severity'),
      options: options(
        ['clarification', '说明', 'Clarification'],
        ['correction', '更正', 'Correction'],
        ['serious', '重要更正', 'Serious correction'],
      ),
      required: true,
    },
    { ...dayField('date', label('日期', 'Date')), defaultValue: todayAsStored },
    {
      name: 'print',
      type: 'group',
      admin: {
        description: label(
          '报上已见报的差错，在最近一期报纸上更正。',
          'What was wrong in print is corrected in the next issue.',
        ),
      },
      fields: [{ type: 'row', fields: printFields }],
      label: label('见报更正', 'Correction in print'),
    },
    slugField,
    deskNoteField,
  ],
  hooks: {
    beforeChange: [slugFrom({ dayField: 'date', fallback: 'correction', titleField: 'title' })],
  },
  labels: { plural: label('更正', 'Corrections'), singular: label('更正', 'Correction') },
})
