import { timePicker } from '../src/domain/time/datePickers.ts'
import { subjectField } from '../src/plugin/fields/recordFields.ts'
import { readOnlyCollection } from '../src/plugin/releasable/readOnlyCollection.ts'
import { label } from '../src/plugin/translations/label.ts'

/** A note in the margin of a text, on one passage: asked, answered, settled. Written by its own endpoints. */
export const MarginNotes = readOnlyCollection({
  slug: 'margin-notes',
  admin: {
    defaultColumns: ['body', 'quote', 'authorName', 'resolvedAt', 'createdAt'],
    description: label(
      '审校时对某处文字的批注、答复和了结。',
      'Notes on passages, with answers, until they are settled.',
    ),
    group: label('编务', 'Desk'),
    listSearchableFields: ['body', 'quote', 'authorName'],
    useAsTitle: 'body',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'body',
      type: 'textarea',
      label: label('批注', 'Note'),
      maxLength: 2000,
      required: true,
    },
    subjectField,
    { name: 'field', type: 'text', label: label('字段', 'Field') },
    { name: 'quote', type: 'textarea', label: label('所指文字', 'Passage'), maxLength: 1000 },
    {
      name: 'before',
      type: 'text',
      admin: { hidden: true },
      label: label('前文', 'Text before'),
    },
    {
      type: 'row',
      fields: [
        { name: 'authorName', type: 'text', label: label('批注人', 'By'), required: true },
        {
          name: 'author',
          type: 'text',
          admin: { hidden: true },
          label: label('批注人编号', 'By (id)'),
          required: true,
        },
        { name: 'resolvedByName', type: 'text', label: label('了结人', 'Settled by') },
        {
          name: 'resolvedAt',
          type: 'date',
          admin: { date: timePicker },
          index: true,
          label: label('了结时间', 'Settled'),
        },
      ],
    },
    {
      name: 'answers',
      type: 'array',
      fields: [
        { name: 'body', type: 'textarea', label: label('答复', 'Answer'), required: true },
        { name: 'authorName', type: 'text', label: label('答复人', 'By'), required: true },
        { name: 'author', type: 'text', label: label('答复人编号', 'By (id)'), required: true },
        {
          name: 'at',
          type: 'date',
          admin: { date: timePicker },
          label: label('时间', 'When'),
          required: true,
        },
      ],
      label: label('答复', 'Answers'),
      labels: { plural: label('答复', 'Answers'), singular: label('答复', 'Answer') },
    },
  ],
  labels: { plural: label('批注', 'Margin notes'), singular: label('批注', 'Margin note') },
})
