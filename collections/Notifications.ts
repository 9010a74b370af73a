import { timePicker } from '../src/domain/time/datePickers.ts'
import { readOnlyCollection } from '../src/plugin/releasable/readOnlyCollection.ts'
import { ownNotifications } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/**
 * What the newsroom tells one of its people: a text came back, one is waiting, a release failed. Written in the
 * transaction of what it tells of; the worker sends it by e-mail afterwards, where that is set up.
 */
export const Notifications = readOnlyCollection({
  slug: 'notices',
  access: { read: ownNotifications },
  admin: {
    defaultColumns: ['title', 'actorName', 'createdAt', 'readAt'],
    description: label('发给自己的通知。', 'Notifications to oneself.'),
    group: label('编务', 'Desk'),
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    {
      name: 'kind',
      type: 'text',
      // For programs: the notice itself is told in the panel's list of notices.
      admin: { hidden: true },
      index: true,
      label: label('事项', 'About'),
      required: true,
    },
    {
      name: 'recipient',
      type: 'text',
      index: true,
      label: label('收件人编号', 'To (id)'),
      required: true,
    },
    { name: 'subject', type: 'text', index: true, label: label('文档', 'Document') },
    { name: 'actorName', type: 'text', label: label('经手人', 'By') },
    {
      name: 'vars',
      type: 'json',
      admin: { components: { Field: 'payload-newsroom/admin#RecordField' } },
      label: label('详情', 'Detail'),
    },
    {
      name: 'readAt',
      type: 'date',
      admin: { date: timePicker },
      index: true,
      label: label('已读', 'Read'),
    },
    {
      name: 'mailedAt',
      type: 'date',
      admin: { date: timePicker },
      index: true,
      label: label('已发邮件', 'Mailed'),
    },
    {
      name: 'mailAttempts',
      type: 'number',
      admin: { hidden: true },
      defaultValue: 0,
      label: label('邮件尝试次数', 'Attempts to mail'),
    },
    {
      name: 'mailAfter',
      type: 'date',
      admin: { date: timePicker, hidden: true },
      label: label('何时再发邮件', 'Not mailed before'),
    },
  ],
  labels: { plural: label('通知', 'Notifications'), singular: label('通知', 'Notification') },
})
