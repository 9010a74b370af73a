import { secondPicker } from '../src/domain/time/datePickers.ts'
import {
  approvalField,
  chainFields,
  contentField,
  subjectField,
} from '../src/plugin/fields/recordFields.ts'
import { readOnlyCollection } from '../src/plugin/releasable/readOnlyCollection.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/**
 * Who read what, when, and what they said to it: one hash chain a document. Only the database's own function
 * `newsroom_sign` writes it, and nothing changes it.
 */
export const Signatures = readOnlyCollection({
  slug: 'signatures',
  admin: {
    defaultColumns: ['title', 'stage', 'verdict', 'personName', 'signedAt'],
    description: label(
      '谁在哪一环节审过哪一稿，意见如何。只增不改，逐条以指纹相连。',
      'Who signed which text at which stage, with what opinion. Append-only, each entry chained to the one before.',
    ),
    group: label('档案', 'Record'),
    listSearchableFields: ['title', 'personName', 'subject', 'opinion'],
    useAsTitle: 'title',
  },
  defaultSort: '-sequence',
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    {
      type: 'row',
      fields: [
        { name: 'round', type: 'number', label: label('轮次', 'Round'), required: true },
        {
          name: 'stage',
          type: 'text',
          admin: { components: { Cell: 'payload-newsroom/admin#StageCell' } },
          label: label('环节', 'Stage'),
          required: true,
        },
        {
          name: 'verdict',
          type: 'select',
          label: label('结论', 'Verdict'),
          options: options(
            ['submit', '送审', 'Submitted'],
            ['pass', '通过', 'Passed'],
            ['return', '退回', 'Returned'],
            ['urgent', '列为急稿', 'Declared urgent'],
          ),
          required: true,
        },
        {
          name: 'signedAt',
          type: 'date',
          admin: { date: secondPicker },
          label: label('时间', 'When'),
          required: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'personName', type: 'text', label: label('签署人', 'By'), required: true },
        { name: 'role', type: 'text', label: label('角色', 'Role') },
        { name: 'standsInForName', type: 'text', label: label('代', 'For') },
      ],
    },
    { name: 'opinion', type: 'textarea', label: label('意见', 'Opinion'), maxLength: 4000 },
    subjectField,
    { name: 'revision', type: 'text', label: label('版本', 'Revision') },
    {
      name: 'person',
      type: 'text',
      index: true,
      label: label('签署人编号', 'By (id)'),
      required: true,
    },
    { name: 'standsInFor', type: 'text', label: label('代签对象编号', 'For (id)') },
    { name: 'contentHash', type: 'text', label: label('内容指纹', 'Content hash'), required: true },
    {
      name: 'approvalHash',
      type: 'text',
      label: label('审签指纹', 'Approval hash'),
      required: true,
    },
    { ...approvalField, required: true },
    contentField,
    {
      name: 'detail',
      type: 'json',
      admin: { components: { Field: 'payload-newsroom/admin#RecordField' } },
      label: label('详情', 'Detail'),
    },
    ...chainFields,
  ],
  labels: { plural: label('审校记录', 'Signatures'), singular: label('审校记录', 'Signature') },
})
