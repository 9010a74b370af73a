import { timePicker } from '../src/domain/time/datePickers.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'
import {
  demandReceiver,
  dropDeliveries,
  lockSecret,
  unlockSecret,
} from '../src/plugin/webhooks/hooks.ts'

const keepers = staffWho('keepWebhooks')

/** Who outside is told when something is released, corrected or withdrawn. Told by the worker, after commit. */
export const Webhooks = recordedCollection({
  slug: 'webhooks',
  access: { create: keepers, delete: keepers, read: keepers, update: keepers },
  admin: {
    components: { beforeListTable: ['payload-newsroom/admin#HostDeliveries'] },
    defaultColumns: ['name', 'url', 'isActive', 'lastDeliveredAt', 'failingSince'],
    description: label(
      '稿件发布、更正、撤下时告知外部系统（App、聚合平台、档案馆）。只告知已公开的内容，每条带签名。',
      'Tells systems outside (apps, aggregators, archives) of releases, corrections and withdrawals: signed, and never of anything that is not public.',
    ),
    group: label('管理', 'Administration'),
    listSearchableFields: ['name', 'url'],
    useAsTitle: 'name',
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('接收方', 'Receiver'),
      maxLength: 80,
      required: true,
    },
    {
      name: 'url',
      type: 'text',
      admin: { placeholder: 'https://partner.example/newsroom' },
      label: label('接收地址', 'Address'),
      maxLength: 500,
      required: true,
      validate: demandReceiver,
    },
    {
      name: 'events',
      type: 'select',
      defaultValue: ['released', 'corrected', 'withdrawn', 'restored'],
      hasMany: true,
      label: label('告知哪些事', 'Events'),
      options: options(
        ['released', '发布、更新', 'Released or updated'],
        ['corrected', '更正', 'Corrected'],
        ['withdrawn', '撤稿', 'Withdrawn'],
        ['restored', '恢复', 'Restored'],
        ['refreshed', '关联更新（正文未变）', 'Links refreshed, text unchanged'],
      ),
      required: true,
    },
    {
      name: 'deliveries',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#DeliveriesField' },
        disableListColumn: true,
      },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      admin: { position: 'sidebar' },
      defaultValue: true,
      label: label('启用', 'Active'),
    },
    {
      name: 'secret',
      type: 'text',
      access: systemOnly,
      admin: { components: { Field: 'payload-newsroom/admin#SecretField' }, position: 'sidebar' },
      hooks: { afterRead: [unlockSecret], beforeChange: [lockSecret] },
      label: label('签名密钥', 'Signing secret'),
    },
    {
      name: 'lastDeliveredAt',
      type: 'date',
      access: systemOnly,
      admin: {
        date: timePicker,
        position: 'sidebar',
        readOnly: true,
      },
      label: label('最近送达', 'Last delivered'),
    },
    {
      name: 'failingSince',
      type: 'date',
      access: systemOnly,
      admin: {
        condition: ({ failingSince }) => Boolean(failingSince),
        date: timePicker,
        position: 'sidebar',
        readOnly: true,
      },
      label: label('从何时起送不到', 'Failing since'),
    },
  ],
  hooks: { afterDelete: [dropDeliveries] },
  labels: { plural: label('对外告知', 'Webhooks'), singular: label('接收方', 'Webhook') },
  lockDocuments: false,
})
