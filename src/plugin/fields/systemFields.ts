import type { CollectionSlug, Field, TextFieldSingleValidation } from 'payload'

import { isSlug } from '../../domain/slugs/slug.ts'
import { timePicker } from '../../domain/time/datePickers.ts'
import { staffField, systemOnly } from '../staff/access.ts'
import { label } from '../translations/label.ts'
import { translate } from '../translations/messages.ts'
import { leftBehind } from './leftBehind.ts'

/** Slug of a document; an empty one is made from day and title, and follows them: see `slugFrom`. */
export const slugField: Field = {
  name: 'slug',
  type: 'text',
  admin: {
    description: label(
      '留空则按日期和标题拼音自动生成，首次发布之前随日期和标题变动；自己填写的不会变。发布后改动，旧网址会转到新网址。',
      'Left empty, it is made from date and title, and follows them until the first release; one that you type stays. Changed after release, the old address leads to the new one.',
    ),
    position: 'sidebar',
  },
  // Payload would name a copy's slug “… - Copy”, which is no slug: the copy gets its own, see `slugFrom`.
  hooks: leftBehind,
  index: true,
  label: label('网址名', 'Slug'),
  unique: true,
  validate: ((value, { req }) =>
    value === null ||
    value === undefined ||
    value === '' ||
    isSlug(value) ||
    translate(req, { key: 'slug.bad' })) satisfies TextFieldSingleValidation,
}

/** Account id of the document's creator, set once by the system. */
export const createdByField: Field = {
  name: 'createdBy',
  type: 'text',
  access: { ...systemOnly, read: staffField },
  admin: { hidden: true },
  custom: { internal: true },
  index: true,
  label: label('创建人', 'Begun by'),
}

/** Note for colleagues, never public. */
export const deskNoteField: Field = {
  name: 'deskNote',
  type: 'textarea',
  access: { read: staffField },
  admin: {
    description: label('只在编辑部内部可见。', 'Seen inside the newsroom only.'),
    position: 'sidebar',
    rows: 2,
  },
  custom: { internal: true },
  hooks: leftBehind,
  label: label('编务备注', 'Desk note'),
}

/** Manuscript the document was made from. */
export const manuscriptField: Field = {
  name: 'manuscript',
  type: 'relationship',
  access: { read: staffField },
  admin: { allowCreate: false, position: 'sidebar' },
  custom: { internal: true },
  hooks: leftBehind,
  label: label('来稿', 'Manuscript'),
  relationTo: 'manuscripts',
}

/** Account of a reporter who has one. */
export const accountField = (users: CollectionSlug): Field => ({
  name: 'account',
  type: 'relationship',
  access: { read: staffField },
  admin: { allowCreate: false, position: 'sidebar' },
  custom: { internal: true, isAccount: true },
  hooks: leftBehind,
  label: label('对应账号', 'Account'),
  relationTo: users,
})

/** Embargo: earliest moment of release. */
export const embargoField: Field = {
  name: 'embargoUntil',
  type: 'date',
  access: { read: staffField },
  admin: {
    date: timePicker,
    description: label('在此之前不得发布。', 'It may not be released before.'),
    position: 'sidebar',
  },
  custom: { internal: true },
  label: label('禁发时间', 'Embargo'),
}
