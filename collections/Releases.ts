import type { Condition } from 'payload'

import { secondPicker } from '../src/domain/time/datePickers.ts'
import { readOnlyCollection } from '../src/plugin/releasable/readOnlyCollection.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** Shows a field that only some acts have where it says something. */
const isFilled =
  (field: string): Condition =>
  (data) =>
    Boolean(data[field])

/**
 * One act of release, done or planned for a time: which documents, at which revision, by whom, when. Ids are text:
 * it outlives them. Only the database's own functions change one.
 */
export const Releases = readOnlyCollection({
  slug: 'releases',
  admin: {
    components: { beforeListTable: ['payload-newsroom/admin#WorkerWarning'] },
    defaultColumns: ['title', 'status', 'scheduledFor', 'releasedAt', 'releasedByName', 'act'],
    description: label(
      '每次发布、撤稿一条记录；定时的到点执行，执行后不能改动。',
      'One entry for each release or withdrawal; what is planned is carried out at its time, what is done never changes.',
    ),
    group: label('编务', 'Desk'),
    listSearchableFields: ['title', 'releasedByName'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'slip',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#SheetLink' },
        disableListColumn: true,
        position: 'sidebar',
      },
    },
    {
      name: 'acts',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#ReleaseActs' },
        disableListColumn: true,
      },
    },
    { name: 'title', type: 'text', label: label('内容', 'What'), required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'act',
          type: 'select',
          defaultValue: 'release',
          label: label('事项', 'Act'),
          options: options(
            ['release', '发布', 'Release'],
            ['correction', '更正', 'Correction'],
            ['withdrawal', '撤稿', 'Withdrawal'],
            ['restoration', '恢复', 'Restoration'],
          ),
          required: true,
        },
        {
          name: 'status',
          type: 'select',
          defaultValue: 'released',
          index: true,
          label: label('状态', 'Status'),
          options: options(
            ['scheduled', '待发', 'Scheduled'],
            ['released', '已执行', 'Done'],
            ['failed', '未能执行', 'Failed'],
            ['cancelled', '已取消', 'Canceled'],
          ),
          required: true,
        },
        {
          name: 'scheduledFor',
          type: 'date',
          admin: {
            components: { Cell: 'payload-newsroom/admin#PlannedCell' },
            date: secondPicker,
          },
          index: true,
          label: label('定时', 'Scheduled for'),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'releasedAt',
          type: 'date',
          admin: { date: secondPicker },
          index: true,
          label: label('执行时间', 'Carried out'),
        },
        { name: 'releasedByName', type: 'text', label: label('经手人', 'By'), required: true },
        {
          name: 'releasedBy',
          type: 'text',
          admin: { hidden: true },
          label: label('经手人编号', 'By (id)'),
          required: true,
        },
      ],
    },
    {
      name: 'reason',
      type: 'textarea',
      admin: {
        condition: isFilled('reason'),
        description: label(
          '撤稿、恢复的缘由；撤稿说明另见公告。',
          'Why it was withdrawn or restored.',
        ),
      },
      label: label('缘由', 'Reason'),
      maxLength: 2000,
    },
    {
      name: 'notice',
      type: 'textarea',
      admin: {
        condition: isFilled('notice'),
        description: label('读者在原网址看到的说明。', 'What readers find at the old address.'),
      },
      label: label('撤稿公告', 'Notice of withdrawal'),
      maxLength: 2000,
    },
    {
      name: 'completeness',
      type: 'json',
      admin: { components: { Field: 'payload-newsroom/admin#ReleaseCompleteness' } },
      label: label('齐稿清单', 'Completeness list'),
    },
    {
      name: 'problems',
      type: 'json',
      admin: { components: { Field: 'payload-newsroom/admin#ReleaseProblems' } },
      label: label('未能执行的原因', 'Why it could not be done'),
    },
    {
      name: 'documents',
      type: 'array',
      admin: {
        components: { RowLabel: 'payload-newsroom/admin#ReleaseRowLabel' },
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
            { name: 'path', type: 'text', label: label('网址', 'Address'), required: true },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'subject', type: 'text', label: label('文档', 'Document'), required: true },
            { name: 'revision', type: 'text', label: label('版本', 'Revision') },
            { name: 'approvalHash', type: 'text', label: label('审签指纹', 'Approval hash') },
            {
              name: 'isUrgent',
              type: 'checkbox',
              defaultValue: false,
              label: label('急稿', 'Urgent'),
            },
            {
              name: 'contentHash',
              type: 'text',
              label: label('内容指纹', 'Content hash'),
              required: true,
            },
          ],
        },
      ],
      label: label('文档', 'Documents'),
      labels: { plural: label('文档', 'Documents'), singular: label('文档', 'Document') },
    },
  ],
  labels: { plural: label('发布单', 'Releases'), singular: label('发布单', 'Release') },
})
