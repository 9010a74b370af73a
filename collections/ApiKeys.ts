import type { Condition } from 'payload'

import { timePicker } from '../src/domain/time/datePickers.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'

const keepers = staffWho('keepAccounts')

const isFor =
  (scope: string): Condition =>
  (data) =>
    (data.scope ?? 'read') === scope

/**
 * Keys for partners, of two kinds. Those of the content API say who asks and let them ask more often; they show nothing
 * more than anybody sees. Those of the mailroom hand manuscripts in, and read nothing.
 * The key itself is handed out once, by `POST /newsroom/api-keys/key`; what is kept is its hash.
 */
export const ApiKeys = recordedCollection({
  slug: 'api-keys',
  access: { create: keepers, delete: keepers, read: keepers, update: keepers },
  admin: {
    defaultColumns: ['name', 'holder', 'scope', 'isActive', 'lastUsedAt'],
    description: label(
      '给合作方的接口密钥。读取用的只放宽每分钟的次数，看到的内容和匿名读者一样；投稿用的只能交稿，什么也看不到。',
      'Keys for partners. One to read allows more requests a minute and shows nothing more; one for the mailroom hands manuscripts in and reads nothing.',
    ),
    group: label('管理', 'Administration'),
    listSearchableFields: ['name', 'holder'],
    useAsTitle: 'name',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      admin: { description: label('如“县融媒体客户端”。', 'As in “the county app”.') },
      label: label('名称', 'Name'),
      maxLength: 80,
      required: true,
    },
    {
      name: 'holder',
      type: 'textarea',
      admin: { description: label('单位、联系人、电话。', 'Who holds it, and how to reach them.') },
      label: label('使用者', 'Holder'),
      maxLength: 400,
      required: true,
    },
    {
      name: 'keyTools',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#ApiKeyTools' },
        disableListColumn: true,
      },
    },
    {
      name: 'scope',
      type: 'select',
      // A key that is out would change what it is for in somebody else's hands.
      access: { update: () => false },
      admin: {
        description: label('保存后不能改。', 'Fixed once it is saved.'),
        position: 'sidebar',
      },
      defaultValue: 'read',
      label: label('用途', 'For'),
      options: options(
        ['read', '读取内容', 'Reading content'],
        ['mailroom', '投稿', 'Handing in manuscripts'],
      ),
      required: true,
    },
    {
      name: 'perMinute',
      type: 'number',
      admin: { condition: isFor('read'), position: 'sidebar' },
      defaultValue: 6000,
      label: label('每分钟次数', 'Requests a minute'),
      max: 1_000_000,
      min: 1,
      required: true,
    },
    {
      name: 'perHour',
      type: 'number',
      admin: {
        condition: isFor('mailroom'),
        description: label('没收下的也计入。', 'Refused ones count too.'),
        position: 'sidebar',
      },
      defaultValue: 60,
      label: label('每小时投稿次数', 'Manuscripts an hour'),
      max: 10_000,
      min: 1,
      required: true,
    },
    {
      name: 'isActive',
      type: 'checkbox',
      admin: {
        description: label('取消后几秒内失效。', 'Unticked, it stops working within seconds.'),
        position: 'sidebar',
      },
      defaultValue: true,
      index: true,
      label: label('启用', 'Active'),
    },
    {
      name: 'ending',
      type: 'text',
      access: systemOnly,
      admin: { position: 'sidebar', readOnly: true },
      label: label('密钥末尾', 'Key ends in'),
    },
    {
      name: 'handedIn',
      type: 'number',
      access: systemOnly,
      admin: { condition: isFor('mailroom'), position: 'sidebar', readOnly: true },
      defaultValue: 0,
      label: label('累计收下', 'Taken in so far'),
    },
    {
      name: 'lastUsedAt',
      type: 'date',
      access: systemOnly,
      admin: { date: timePicker, position: 'sidebar', readOnly: true },
      label: label('最近使用', 'Last used'),
    },
    {
      name: 'hash',
      type: 'text',
      access: { ...systemOnly, read: () => false },
      admin: { disabled: true, disableListColumn: true, disableListFilter: true },
      custom: { internal: true },
      label: label('密钥的哈希', 'Hash of the key'),
      unique: true,
    },
  ],
  labels: { plural: label('接口密钥', 'API keys'), singular: label('接口密钥', 'API key') },
  lockDocuments: false,
})
