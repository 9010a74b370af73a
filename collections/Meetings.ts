import { dayPicker } from '../src/domain/time/datePickers.ts'
import { fold } from '../src/plugin/fields/fold.ts'
import { organField } from '../src/plugin/fields/organField.ts'
import { sittingFields } from '../src/plugin/fields/sittingFields.ts'
import { deskNoteField, manuscriptField, slugField } from '../src/plugin/fields/systemFields.ts'
import { dayField } from '../src/plugin/fields/textFields.ts'
import { releasedTextFields } from '../src/plugin/ledger/releasedTextFields.ts'
import { keepSittingKeys } from '../src/plugin/meetings/hooks.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { slugFrom } from '../src/plugin/slugs/hooks.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/**
 * A meeting and its record: who met, who chaired, what was decided. Its sittings are rows of it, because they
 * are read, reviewed and released as one.
 */
export const Meetings = releasableCollection({
  slug: 'meetings',
  admin: {
    defaultColumns: ['name', 'organ', 'startDate', 'endDate', 'state', 'updatedAt'],
    description: label(
      '一次会议一条记录，各场会议列在其中。',
      'One record for a meeting, its sittings inside.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['name', 'shortName', 'slug'],
    useAsTitle: 'name',
  },
  defaultSort: '-startDate',
  fields: [
    {
      name: 'name',
      type: 'text',
      admin: { description: label('全称，如“临渡区第十八届人民代表大会第四次会议”。', 'In full.') },
      label: label('会议全称', 'Full name'),
      maxLength: 120,
      required: true,
    },
    {
      name: 'shortName',
      type: 'text',
      admin: { description: label('如“区十八届人大四次会议”。', 'As the paper calls it.') },
      label: label('简称', 'Short name'),
      maxLength: 60,
    },
    {
      name: 'sittings',
      type: 'array',
      admin: {
        components: { RowLabel: 'payload-newsroom/admin#SittingRowLabel' },
        initCollapsed: true,
      },
      dbName: 'sittings',
      fields: sittingFields,
      label: label('各场会议', 'Sittings'),
      labels: { plural: label('各场会议', 'Sittings'), singular: label('一场会议', 'Sitting') },
    },
    {
      name: 'commitments',
      type: 'array',
      admin: {
        description: label(
          '票决的民生实事项目及其进展。',
          'Projects voted on, and what became of them.',
        ),
      },
      dbName: 'commitments',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: label('项目', 'Project'),
          maxLength: 200,
          required: true,
        },
        {
          type: 'row',
          fields: [
            { name: 'votes', type: 'number', label: label('得票', 'Votes'), min: 0 },
            {
              name: 'status',
              type: 'select',
              defaultValue: 'underway',
              label: label('进展', 'Status'),
              options: options(
                ['underway', '推进中', 'Under way'],
                ['done', '已完成', 'Done'],
                ['delayed', '延期', 'Delayed'],
              ),
              required: true,
            },
          ],
        },
        {
          name: 'progress',
          type: 'textarea',
          label: label('进展说明', 'Progress'),
          maxLength: 2000,
        },
      ],
      label: label('民生实事项目', 'Commitments'),
      labels: {
        plural: label('民生实事项目', 'Commitments'),
        singular: label('项目', 'Commitment'),
      },
    },
    fold(label('地区、届次', 'Region, term, session'), [
      {
        type: 'row',
        fields: [
          { name: 'region', type: 'text', label: label('地区', 'Region'), maxLength: 40 },
          { name: 'term', type: 'number', label: label('届', 'Term'), max: 99, min: 1 },
          { name: 'session', type: 'number', label: label('次', 'Session'), max: 999, min: 1 },
        ],
      },
    ]),
    organField,
    dayField('startDate', label('开始日期', 'First day')),
    {
      name: 'endDate',
      type: 'date',
      admin: { date: dayPicker, position: 'sidebar' },
      label: label('结束日期', 'Last day'),
    },
    ...releasedTextFields,
    slugField,
    manuscriptField,
    deskNoteField,
  ],
  hooks: {
    beforeChange: [
      keepSittingKeys,
      slugFrom({
        dayField: 'startDate',
        fallback: 'meeting',
        titleField: 'shortName',
        titleFallback: 'name',
      }),
    ],
  },
  labels: { plural: label('会议', 'Meetings'), singular: label('会议', 'Meeting') },
})
