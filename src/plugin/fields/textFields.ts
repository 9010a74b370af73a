import type { DateField, Field } from 'payload'

import { dayPicker } from '../../domain/time/datePickers.ts'
import { newsEditor } from '../rich-text/newsEditor.ts'
import { label } from '../translations/label.ts'
import { leftBehind } from './leftBehind.ts'

/** Day that a text belongs to, which also dates its address. */
export const dayField = (name: string, title: ReturnType<typeof label>): DateField => ({
  name,
  type: 'date',
  admin: { date: dayPicker, position: 'sidebar' },
  index: true,
  label: title,
  required: true,
})

/** Day and page on which a text stood in the printed paper. */
export const printFields: Field[] = [
  {
    name: 'date',
    type: 'date',
    admin: { date: dayPicker },
    hooks: leftBehind,
    label: label('见报日期', 'Day of print'),
  },
  {
    name: 'page',
    type: 'text',
    hooks: leftBehind,
    label: label('版次', 'Page'),
    maxLength: 10,
  },
]

/** Text of a report or speech. */
export const bodyField: Field = {
  name: 'body',
  type: 'richText',
  editor: newsEditor,
  label: label('正文', 'Body'),
  required: true,
}

/** Pictures of a text, in their order. */
export const picturesField: Field = {
  name: 'images',
  type: 'upload',
  hasMany: true,
  label: label('图片', 'Pictures'),
  relationTo: 'media',
}
