import type { Field } from 'payload'

import { systemOnly } from '../staff/access.ts'
import { label, options } from '../translations/label.ts'

/** Whether the sheet of a manuscript stands on its page: it tells what came with it. */
const hasSheet = ({ outcome }: Readonly<Record<string, unknown>>): boolean =>
  outcome === 'toCheck' || outcome === 'imported' || outcome === 'spiked'

/** How a manuscript came, and what came with it: facts of its arrival, which nobody types. */
export const cameFields: readonly Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'way',
        type: 'select',
        access: systemOnly,
        admin: { readOnly: true },
        defaultValue: 'panel',
        label: label('来路', 'Came by'),
        options: options(
          ['panel', '后台', 'Panel'],
          ['terminal', '命令行', 'Terminal'],
          ['mailroom', '投稿接口', 'Mailroom'],
          ['inbox', '投稿邮箱', 'Inbox'],
        ),
      },
      {
        name: 'isStranger',
        type: 'checkbox',
        access: systemOnly,
        admin: {
          condition: (data) => data.way === 'inbox' && !hasSheet(data),
          description: label(
            '发信地址不属于任何账号，请先核实来稿人。',
            'The address belongs to no account: find out who it is first.',
          ),
          readOnly: true,
        },
        defaultValue: false,
        index: true,
        label: label('生人来稿', 'From a stranger'),
      },
    ],
  },
  {
    name: 'letter',
    type: 'textarea',
    access: systemOnly,
    admin: {
      condition: (data) => Boolean(data.letter) && !hasSheet(data),
      readOnly: true,
      rows: 4,
    },
    label: label('附信', 'Covering letter'),
    maxLength: 10_000,
  },
  {
    name: 'enclosed',
    type: 'relationship',
    access: systemOnly,
    admin: {
      condition: (data) =>
        Array.isArray(data.enclosed) && data.enclosed.length > 0 && !hasSheet(data),
      readOnly: true,
    },
    hasMany: true,
    label: label('随稿图片', 'Pictures that came with it'),
    relationTo: 'media',
  },
]
