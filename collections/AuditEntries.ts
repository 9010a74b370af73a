import { subjectField } from '../src/plugin/fields/recordFields.ts'
import { readOnlyCollection } from '../src/plugin/releasable/readOnlyCollection.ts'
import { label } from '../src/plugin/translations/label.ts'

/** The audit trail: written by hooks, read by staff, changed by nobody. */
export const AuditEntries = readOnlyCollection({
  slug: 'audit-entries',
  admin: {
    defaultColumns: ['createdAt', 'actorName', 'action', 'title', 'subject'],
    description: label(
      '谁在什么时候对哪篇稿件做了什么。只增不改。',
      'Who did what to which document, and when. Append-only.',
    ),
    group: label('档案', 'Record'),
    listSearchableFields: ['title', 'subject', 'actorName', 'action'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'action',
      type: 'text',
      admin: { components: { Cell: 'payload-newsroom/admin#ActionCell' } },
      index: true,
      label: label('操作', 'Action'),
      required: true,
    },
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    subjectField,
    { name: 'revision', type: 'text', label: label('版本', 'Revision') },
    { name: 'actor', type: 'text', index: true, label: label('经手人编号', 'By (id)') },
    { name: 'actorName', type: 'text', label: label('经手人', 'By') },
    {
      name: 'gesture',
      type: 'text',
      admin: {
        description: label('同一次操作的各条记录编号相同。', 'Entries of one gesture share it.'),
      },
      index: true,
      label: label('操作编号', 'Gesture'),
      required: true,
    },
    {
      name: 'detail',
      type: 'json',
      admin: {
        components: { Field: 'payload-newsroom/admin#RecordField' },
        description: label(
          '改动只记字段名（fields），不记内容；内容在版本里。',
          'Of a change the names of the fields, not what was in them: that is in the versions.',
        ),
      },
      label: label('详情', 'Detail'),
    },
  ],
  labels: { plural: label('操作日志', 'Audit trail'), singular: label('记录', 'Entry') },
})
