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
 * The public record: every public event of every document, one hash chain a document. Only the database's own
 * function `newsroom_record_event` writes it, and nothing changes it.
 */
export const Publications = readOnlyCollection({
  slug: 'publications',
  admin: {
    defaultColumns: ['title', 'event', 'occurredAt', 'actorName', 'path'],
    description: label(
      '对读者公开过什么，一条不少，只增不改，逐条以指纹相连。',
      'Everything readers were ever shown: append-only, each entry chained to the one before.',
    ),
    group: label('档案', 'Record'),
    listSearchableFields: ['title', 'path', 'subject'],
    useAsTitle: 'title',
  },
  defaultSort: '-sequence',
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'event',
          type: 'select',
          label: label('事件', 'Event'),
          options: options(
            ['released', '发布', 'Released'],
            ['corrected', '更正', 'Corrected'],
            ['withdrawn', '撤稿', 'Withdrawn'],
            ['restored', '恢复', 'Restored'],
            ['refreshed', '关联更新', 'Links refreshed'],
          ),
          required: true,
        },
        {
          name: 'occurredAt',
          type: 'date',
          admin: { date: secondPicker },
          label: label('时间', 'When'),
          required: true,
        },
        { name: 'actorName', type: 'text', label: label('经手人', 'By'), required: true },
      ],
    },
    { name: 'path', type: 'text', index: true, label: label('网址', 'Address'), required: true },
    subjectField,
    { name: 'revision', type: 'text', label: label('版本', 'Revision') },
    {
      name: 'release',
      type: 'text',
      index: true,
      label: label('发布单', 'Release'),
      required: true,
    },
    { name: 'actor', type: 'text', label: label('经手人编号', 'By (id)'), required: true },
    { name: 'contentHash', type: 'text', label: label('内容指纹', 'Content hash'), required: true },
    {
      name: 'snapshotHash',
      type: 'text',
      label: label('快照指纹', 'Snapshot hash'),
      required: true,
    },
    approvalField,
    ...chainFields,
    {
      name: 'transaction',
      type: 'text',
      admin: { hidden: true },
      label: label('事务', 'Transaction'),
      required: true,
    },
    contentField,
    {
      name: 'snapshot',
      type: 'textarea',
      label: label('快照', 'Snapshot'),
      maxLength: 4_000_000,
      required: true,
    },
  ],
  labels: { plural: label('发布档案', 'Public record'), singular: label('发布档案', 'Entry') },
})
