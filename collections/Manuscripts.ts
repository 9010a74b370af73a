import { timePicker } from '../src/plugin/fields/dates.ts'
import { noteFiles } from '../src/plugin/files/removeRefused.ts'
import { refuseReplacedFile, refuseChangedFacts } from '../src/plugin/intake/hooks.ts'
import { dropFileFacts, requireFile } from '../src/plugin/media/hooks.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { nobody, staff, staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** What came in, exactly as received, and what the importer made of it. It never becomes public. */
export const Manuscripts = recordedCollection({
  slug: 'manuscripts',
  access: {
    create: staffWho('file'),
    delete: nobody,
    read: staff,
    update: staffWho('edit'),
  },
  admin: {
    defaultColumns: ['title', 'sender', 'receivedAt', 'outcome', 'createdAt'],
    description: label(
      '原稿一字不改地保存；识别结果逐项列出。',
      'Kept to the byte; what was understood is listed.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['title', 'sender', 'filename', 'sha256'],
    useAsTitle: 'title',
  },
  defaultSort: '-receivedAt',
  // A copy would be the same file again.
  disableDuplicate: true,
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), maxLength: 200, required: true },
    {
      type: 'row',
      fields: [
        { name: 'sender', type: 'text', label: label('来稿人', 'Sender'), maxLength: 80 },
        {
          name: 'receivedAt',
          type: 'date',
          admin: { date: timePicker },
          defaultValue: () => new Date().toISOString(),
          label: label('收到时间', 'Received'),
          required: true,
        },
        {
          name: 'outcome',
          type: 'select',
          defaultValue: 'received',
          label: label('处理', 'Outcome'),
          options: options(
            ['received', '待处理', 'Received'],
            ['imported', '已成稿', 'Made into documents'],
            ['spiked', '不用', 'Spiked'],
          ),
          required: true,
        },
      ],
    },
    {
      name: 'documents',
      type: 'relationship',
      access: systemOnly,
      admin: { readOnly: true },
      hasMany: true,
      label: label('成稿', 'Documents made from it'),
      relationTo: ['reports', 'speeches', 'meetings'],
    },
    {
      name: 'text',
      type: 'textarea',
      access: systemOnly,
      admin: { readOnly: true, rows: 12 },
      label: label('原文', 'Text as received'),
      maxLength: 400_000,
    },
    {
      name: 'reading',
      type: 'json',
      access: systemOnly,
      admin: { components: { Field: 'payload-newsroom/admin#RecordField' }, readOnly: true },
      label: label('识别结果（原文位置、把握程度）', 'What was understood (spans, confidence)'),
    },
    {
      name: 'sha256',
      type: 'text',
      admin: { position: 'sidebar', readOnly: true },
      index: true,
      label: label('文件指纹 SHA-256', 'SHA-256'),
      unique: true,
    },
  ],
  hooks: {
    beforeChange: [refuseChangedFacts, noteFiles],
    beforeOperation: [requireFile, dropFileFacts, refuseReplacedFile],
  },
  labels: { plural: label('来稿', 'Manuscripts'), singular: label('来稿', 'Manuscript') },
  lockDocuments: false,
  upload: {
    // What it is, keepReceived decides by reading it: Payload's guesses at first bytes take an honest text for music.
    // The list is what the file picker offers, and what a row may say.
    allowRestrictedFileTypes: true,
    mimeTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/markdown',
      'text/plain',
    ],
    pasteURL: false,
  },
})
