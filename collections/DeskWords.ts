import type { Condition } from 'payload'

import { creditRoleKeys, deedKeys, organKeys } from '../src/domain/manuscripts/deskWordMeanings.ts'
import { createdByField } from '../src/plugin/fields/systemFields.ts'
import {
  dropOtherMeanings,
  longestWord,
  meaningOf,
  refuseWordTwice,
  shortestWord,
  validateWord,
} from '../src/plugin/intake/deskWordHooks.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { staff, staffWho } from '../src/plugin/staff/access.ts'
import { keepCreator } from '../src/plugin/staff/hooks.ts'
import { manuscriptSheet as en } from '../src/plugin/translations/en/manuscriptSheet.ts'
import { label, options } from '../src/plugin/translations/label.ts'
import { manuscriptSheet as zh } from '../src/plugin/translations/zh/manuscriptSheet.ts'

const keepers = staffWho('keepReference')

/** Shows the meaning that a kind of word needs. */
const isOf =
  (kind: string): Condition =>
  (data) =>
    data.kind === kind

/** Meanings by the words that the desk has for them. */
const choices = <Key extends ChoiceKey>(keys: readonly Key[]) =>
  keys.map((key) => ({ label: label(zh[`choice.${key}`], en[`choice.${key}`]), value: key }))

type ChoiceKey = keyof typeof zh extends infer Name
  ? Name extends `choice.${infer Key}`
    ? Key
    : never
  : never

/** Words that the newsroom adds to those which its reader of manuscripts knows: the next manuscript is read with them. */
export const DeskWords = recordedCollection({
  slug: 'desk-words',
  access: { create: keepers, delete: keepers, read: staff, update: keepers },
  admin: {
    defaultColumns: ['word', 'kind', 'creditRole', 'organ', 'deed', 'updatedAt'],
    description: label(
      '识别来稿时认不出的说法，在这里补上；下一份来稿就按它识别，无须重启。',
      'What the reader of manuscripts does not know yet: the next manuscript is read with it, without a restart.',
    ),
    group: label('资料', 'Reference'),
    listSearchableFields: ['word'],
    useAsTitle: 'word',
  },
  defaultSort: 'word',
  disableDuplicate: true,
  fields: [
    {
      name: 'kind',
      type: 'select',
      index: true,
      label: label('种类', 'Kind'),
      options: options(
        ['agency', '通讯社、供稿媒体', 'Agency'],
        ['client', '客户端、公众号', 'App or account'],
        ['creditRole', '署名里的身份', 'Role in credits'],
        ['organ', '开会的机构', 'Body that meets'],
        ['predicate', '动作', 'What people do'],
      ),
      required: true,
    },
    {
      name: 'word',
      type: 'text',
      admin: {
        description: label(
          '照稿件里的写法，2 至 30 个字。只收文字，不收通配符。如“棠浦社”“看棠浦”“到场助阵”。',
          'As manuscripts print it, 2 to 30 characters; a plain word and no pattern.',
        ),
      },
      label: label('说法', 'Word'),
      maxLength: longestWord,
      minLength: shortestWord,
      required: true,
      validate: validateWord,
    },
    {
      name: 'creditRole',
      type: 'select',
      admin: { condition: isOf('creditRole') },
      label: label('身份', 'Role'),
      options: choices(creditRoleKeys),
      validate: meaningOf('creditRole'),
    },
    {
      name: 'organ',
      type: 'select',
      admin: { condition: isOf('organ') },
      label: label('机构', 'Body'),
      options: choices(organKeys),
      validate: meaningOf('organ'),
    },
    {
      name: 'deed',
      type: 'select',
      admin: { condition: isOf('predicate') },
      label: label('意思', 'Meaning'),
      options: choices(deedKeys),
      validate: meaningOf('predicate'),
    },
    createdByField,
  ],
  hooks: {
    beforeChange: [keepCreator],
    beforeValidate: [dropOtherMeanings, refuseWordTwice],
  },
  indexes: [{ fields: ['kind', 'word'], unique: true }],
  labels: { plural: label('本社用语', 'Desk words'), singular: label('本社用语', 'Desk word') },
  lockDocuments: false,
})
