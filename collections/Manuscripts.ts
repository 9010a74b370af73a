import type { Condition, Field } from 'payload'

import { timePicker } from '../src/domain/time/datePickers.ts'
import { createdByField } from '../src/plugin/fields/systemFields.ts'
import { noteFiles } from '../src/plugin/files/removeRefused.ts'
import { cameFields } from '../src/plugin/intake/cameFields.ts'
import { holdWhileSaving } from '../src/plugin/intake/holdManuscript.ts'
import { awaitReading, refuseChangedFacts, refuseReplacedFile } from '../src/plugin/intake/hooks.ts'
import { dropFileFacts, requireFile } from '../src/plugin/media/hooks.ts'
import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { nobody, staff, staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { keepCreator } from '../src/plugin/staff/hooks.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** Shows what is made of the file once it is there. */
const isFilled =
  (field: string): Condition =>
  (data) =>
    Boolean(data[field])

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
    components: { beforeListTable: ['payload-newsroom/admin#IntakeArea'] },
    defaultColumns: ['title', 'sender', 'receivedAt', 'outcome'],
    description: label(
      '原稿一字不改地保存；识别结果逐项核对后生成成稿。',
      'Kept to the byte; what was understood is checked and made into drafts.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['title', 'sender', 'filename', 'sha256'],
    useAsTitle: 'title',
  },
  defaultSort: '-receivedAt',
  // A copy would be the same file again.
  disableDuplicate: true,
  fields: [
    {
      name: 'outcome',
      type: 'select',
      access: systemOnly,
      admin: {
        components: {
          Cell: 'payload-newsroom/admin#OutcomeCell',
          Field: 'payload-newsroom/admin#ManuscriptField',
        },
      },
      index: true,
      label: label('处理', 'Outcome'),
      options: options(
        ['received', '未成稿', 'Not read yet'],
        ['reading', '正在识别', 'Being read'],
        ['toCheck', '待核对', 'To check'],
        ['imported', '已成稿', 'Made into documents'],
        ['failed', '未能识别', 'Could not be read'],
        ['spiked', '搁置', 'Set aside'],
        ['erased', '已清除', 'Erased'],
      ),
      required: true,
    },
    {
      name: 'title',
      type: 'text',
      admin: {
        description: label(
          '留空则取稿件的标题。',
          'Left empty, it is the headline of the manuscript.',
        ),
      },
      label: label('标题', 'Title'),
      maxLength: 200,
    },
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
      ],
    },
    ...cameFields,
    {
      name: 'documents',
      type: 'relationship',
      access: systemOnly,
      // The outcome names them, with links.
      admin: { hidden: true },
      hasMany: true,
      label: label('成稿', 'Documents made from it'),
      relationTo: ['reports', 'speeches', 'meetings'],
    },
    {
      name: 'text',
      type: 'textarea',
      access: systemOnly,
      // The sheet shows it, with what was understood.
      admin: { hidden: true },
      label: label('原文', 'Text as received'),
      maxLength: 400_000,
    },
    {
      name: 'reading',
      type: 'json',
      access: systemOnly,
      admin: { hidden: true },
      label: label('识别结果（原文位置、把握程度）', 'What was understood (spans, confidence)'),
    },
    {
      name: 'decisions',
      type: 'json',
      access: systemOnly,
      admin: { hidden: true },
      label: label('编辑的核对', 'Decisions of editors'),
    },
    ...['revision', 'doubtful', 'items'].map((name): Field => ({
      name,
      type: 'number',
      access: systemOnly,
      admin: { hidden: true },
      defaultValue: 0,
    })),
    {
      name: 'sha256',
      type: 'text',
      admin: { condition: isFilled('sha256'), readOnly: true },
      index: true,
      label: label('文件指纹 SHA-256', 'SHA-256'),
      unique: true,
    },
    ...['problem', 'erasedBy', 'erasedReason'].map((name): Field => ({
      name,
      type: 'text',
      access: systemOnly,
      admin: { hidden: true },
    })),
    { name: 'erasedAt', type: 'date', access: systemOnly, admin: { hidden: true } },
    createdByField,
  ],
  hooks: {
    beforeChange: [refuseChangedFacts, keepCreator, noteFiles],
    beforeOperation: [requireFile, dropFileFacts, refuseReplacedFile, holdWhileSaving],
    beforeValidate: [awaitReading],
  },
  labels: { plural: label('来稿', 'Manuscripts'), singular: label('来稿', 'Manuscript') },
  lockDocuments: false,
  upload: {
    // What it is, keepReceived decides by reading it: Payload's guesses at first bytes take an honest text for music.
    // The list is what the file picker offers, and what a row may say.
    allowRestrictedFileTypes: true,
    // Several at once are dropped above the list.
    bulkUpload: false,
    mimeTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/html',
      'text/markdown',
      'text/plain',
    ],
    // A page from outside must never run as one of ours: every file is saved to disk, not shown.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
      return headers
    },
    pasteURL: false,
  },
})
