import { timePicker } from '../src/domain/time/datePickers.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

const keepers = staffWho('keepAccounts')

/**
 * Keys of the content API: they say who asks and let them ask more often. They show nothing more than anybody sees.
 * The key itself is handed out once, by `POST /newsroom/api-keys/key`; what is kept is its hash.
 */
export const ApiKeys = recordedCollection({
  slug: 'api-keys',
  access: { create: keepers, delete: keepers, read: keepers, update: keepers },
  admin: {
    defaultColumns: ['name', 'holder', 'perMinute', 'isActive', 'lastUsedAt'],
    description: label(
      '给合作方的接口密钥：只放宽每分钟的次数，看到的内容和匿名读者一样。',
      'Keys of the API for partners: more requests a minute, and nothing more to see.',
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
      name: 'perMinute',
      type: 'number',
      admin: { position: 'sidebar' },
      defaultValue: 6000,
      label: label('每分钟次数', 'Requests a minute'),
      max: 1_000_000,
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
