import { timePicker } from '../src/domain/time/datePickers.ts'
import { notifyAssignee } from '../src/plugin/assignments/hooks.ts'
import { leftBehind } from '../src/plugin/fields/leftBehind.ts'
import { accountField } from '../src/plugin/fields/systemFields.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { staff, staffWho } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** Who covers what of a meeting, and by when. */
export const Assignments = recordedCollection({
  slug: 'assignments',
  access: {
    create: staffWho('assign'),
    delete: staffWho('assign'),
    read: staff,
    update: staffWho('assign'),
  },
  admin: {
    defaultColumns: ['title', 'work', 'account', 'meeting', 'dueAt'],
    description: label('谁采写什么，何时交稿。', 'Who covers what, and when it is due.'),
    group: label('编务', 'Desk'),
    listSearchableFields: ['title', 'note'],
    useAsTitle: 'title',
  },
  defaultSort: 'dueAt',
  fields: [
    { name: 'title', type: 'text', label: label('任务', 'Task'), maxLength: 200, required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'work',
          type: 'select',
          defaultValue: 'report',
          label: label('类别', 'Kind'),
          options: options(
            ['report', '报道', 'Report'],
            ['speech', '讲话全文', 'Full speech'],
            ['record', '会议记录', 'Record of the meeting'],
            ['photo', '摄影', 'Pictures'],
            ['other', '其他', 'Other'],
          ),
          required: true,
        },
        {
          name: 'dueAt',
          type: 'date',
          admin: { date: timePicker },
          index: true,
          label: label('截稿时间', 'Due'),
          required: true,
        },
      ],
    },
    accountField('users'),
    {
      name: 'meeting',
      type: 'relationship',
      label: label('会议', 'Meeting'),
      relationTo: 'meetings',
    },
    {
      name: 'sitting',
      type: 'text',
      custom: { of: 'meetings' },
      label: label('场次', 'Sitting'),
      maxLength: 64,
    },
    { name: 'note', type: 'textarea', label: label('要求', 'Instructions'), maxLength: 2000 },
    {
      name: 'document',
      type: 'text',
      admin: {
        description: label('交来的稿件（文档编号）。', 'What was handed in (its key).'),
        position: 'sidebar',
      },
      index: true,
      label: label('稿件', 'Document'),
      maxLength: 100,
    },
    {
      name: 'doneAt',
      type: 'date',
      admin: { date: timePicker, position: 'sidebar' },
      hooks: leftBehind,
      index: true,
      label: label('完成时间', 'Done'),
    },
  ],
  hooks: { afterChange: [notifyAssignee] },
  labels: { plural: label('采访任务', 'Assignments'), singular: label('采访任务', 'Assignment') },
})
