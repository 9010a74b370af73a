import type { DateFieldValidation, Field, Where } from 'payload'

import { dayPicker } from '../../domain/time/datePickers.ts'
import { label } from '../translations/label.ts'
import { translate } from '../translations/messages.ts'
import { toObject } from '../values/toObject.ts'

const lastNotBeforeFirst: DateFieldValidation = (value, { req, siblingData }) => {
  const from = dayIn(toObject(siblingData).absentFrom)
  const until = dayIn(value)
  const isRight = (from === '') === (until === '') && from <= until
  return isRight || translate(req, { key: 'accounts.absenceFaulty' })
}

/** Day of a value from a form, an API or the database. */
function dayIn(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' ? value.slice(0, 10) : ''
}

/** Filter for everybody who has not left, except oneself. */
function othersThan(id: number | string | undefined): Where {
  const active: Where = { isDeactivated: { not_equals: true } }
  return id === undefined ? active : { and: [active, { id: { not_equals: id } }] }
}

/** Fields of an absence: its days and the deputies. */
export const absenceFields: Field[] = [
  {
    type: 'collapsible',
    admin: { initCollapsed: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'absentFrom',
            type: 'date',
            admin: { date: dayPicker, width: '50%' },
            label: label('离岗第一天', 'First day away'),
          },
          {
            name: 'absentUntil',
            type: 'date',
            admin: { date: dayPicker, width: '50%' },
            label: label('离岗最后一天', 'Last day away'),
            validate: lastNotBeforeFirst,
          },
        ],
      },
      {
        name: 'deputies',
        type: 'relationship',
        admin: {
          allowCreate: false,
          allowEdit: false,
          description: label(
            '离岗期间，代签人可凭本人的角色代为签署，签署记录写明“代某某”。',
            'While they are away, these sign with their roles; each signature says for whom.',
          ),
        },
        filterOptions: ({ id }) => othersThan(id),
        hasMany: true,
        label: label('代签人', 'Deputies'),
        relationTo: 'users',
      },
    ],
    label: label('离岗与代签', 'Absence and deputies'),
  },
]
