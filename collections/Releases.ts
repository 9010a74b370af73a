import type { CollectionConfig } from 'payload'

import { refuseMalformed } from '../src/plugin/requests/hooks.ts'
import { nobody, staff } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** One act of release: which documents, at which revision, by whom, when. Ids are text: it outlives them. */
export const Releases: CollectionConfig = {
  slug: 'releases',
  access: {
    create: nobody,
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: nobody,
  },
  admin: {
    defaultColumns: ['title', 'releasedAt', 'releasedByName'],
    description: label(
      '每次发布一条记录，不能改动。',
      'One entry for each release; never changed.',
    ),
    group: label('发布', 'Publication'),
    listSearchableFields: ['title', 'releasedByName'],
    useAsTitle: 'title',
  },
  defaultSort: '-releasedAt',
  disableBulkEdit: true,
  fields: [
    { name: 'title', type: 'text', label: label('内容', 'What'), required: true },
    {
      type: 'row',
      fields: [
        {
          name: 'releasedAt',
          type: 'date',
          admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm:ss', pickerAppearance: 'dayAndTime' } },
          index: true,
          label: label('发布时间', 'Released'),
          required: true,
        },
        { name: 'releasedByName', type: 'text', label: label('发布人', 'By'), required: true },
        {
          name: 'releasedBy',
          type: 'text',
          admin: { hidden: true },
          label: label('发布人编号', 'By (id)'),
          required: true,
        },
      ],
    },
    {
      name: 'documents',
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
            { name: 'path', type: 'text', label: label('网址', 'Address'), required: true },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'subject', type: 'text', label: label('文档', 'Document'), required: true },
            { name: 'revision', type: 'text', label: label('版本', 'Revision') },
            {
              name: 'contentHash',
              type: 'text',
              label: label('内容指纹', 'Content hash'),
              required: true,
            },
          ],
        },
      ],
      label: label('文档', 'Documents'),
      labels: { plural: label('文档', 'Documents'), singular: label('文档', 'Document') },
    },
  ],
  hooks: { beforeOperation: [refuseMalformed] },
  labels: { plural: label('发布单', 'Releases'), singular: label('发布单', 'Release') },
  lockDocuments: false,
}
