import { recordedCollection } from '../src/plugin/releasable/recordedCollection.ts'
import { nobody, staff, staffWho, systemOnly } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/**
 * What readers write to the newsroom about a page: mostly that something in it is wrong. Taken in by an endpoint of
 * its own; what a reader wrote is never changed and never public.
 */
export const ReaderFeedback = recordedCollection({
  slug: 'reader-letters',
  access: {
    create: nobody,
    delete: staffWho('keepSettings'),
    read: staff,
    update: staffWho('edit'),
  },
  admin: {
    defaultColumns: ['title', 'message', 'state', 'createdAt'],
    description: label(
      '读者在网页上报来的差错。核实后另拟更正，这里记下结果。',
      'Mistakes that readers report. Corrections are written apart; here stands what came of it.',
    ),
    group: label('编务', 'Desk'),
    listSearchableFields: ['title', 'message', 'passage', 'page'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'title',
      type: 'text',
      access: systemOnly,
      label: label('所指文章', 'About'),
      required: true,
    },
    {
      name: 'page',
      type: 'text',
      access: systemOnly,
      index: true,
      label: label('网址', 'Page'),
      required: true,
    },
    { name: 'passage', type: 'textarea', access: systemOnly, label: label('原文', 'Passage') },
    {
      name: 'message',
      type: 'textarea',
      access: systemOnly,
      label: label('来信', 'Letter'),
      required: true,
    },
    {
      type: 'row',
      fields: [
        { name: 'writer', type: 'text', access: systemOnly, label: label('读者称呼', 'Name') },
        { name: 'contact', type: 'text', access: systemOnly, label: label('联系方式', 'Contact') },
      ],
    },
    {
      name: 'state',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'open',
      index: true,
      label: label('处理', 'State'),
      options: options(
        ['open', '待核实', 'To be checked'],
        ['corrected', '属实，已更正', 'True, corrected'],
        ['unfounded', '不属实', 'Unfounded'],
        ['other', '转其他部门', 'Passed on'],
      ),
      required: true,
    },
    {
      name: 'outcome',
      type: 'textarea',
      admin: { position: 'sidebar' },
      label: label('核实情况', 'What came of it'),
      maxLength: 1000,
    },
  ],
  labels: { plural: label('读者来信', 'Readers’ letters'), singular: label('来信', 'Letter') },
  lockDocuments: false,
})
