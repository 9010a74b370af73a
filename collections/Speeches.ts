import { fold } from '../src/plugin/fields/fold.ts'
import { sittingField } from '../src/plugin/fields/sittingField.ts'
import {
  deskNoteField,
  embargoField,
  manuscriptField,
  slugField,
} from '../src/plugin/fields/systemFields.ts'
import { bodyField, dayField, picturesField } from '../src/plugin/fields/textFields.ts'
import {
  releasedTextFieldsOnly,
  withReleasedSections,
} from '../src/plugin/ledger/releasedTextFields.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { slugFrom } from '../src/plugin/slugs/hooks.ts'
import { fillOffice, keepSections } from '../src/plugin/speeches/hooks.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** A speech, as delivered: published in full beside the report of it. */
export const Speeches = releasableCollection({
  slug: 'speeches',
  admin: {
    defaultColumns: ['title', 'speaker', 'date', 'meeting', 'state', 'updatedAt'],
    description: label(
      '讲话、致辞、报告的全文或摘要。',
      'Speeches, addresses and reports, in full or in part.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['title', 'occasion', 'slug'],
    useAsTitle: 'title',
  },
  defaultSort: '-date',
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), maxLength: 200, required: true },
    bodyField,
    picturesField,
    fold(label('场合与称呼语', 'Occasion and salutation'), [
      {
        name: 'occasion',
        type: 'text',
        admin: {
          description: label(
            '如“在区十八届人大四次会议闭幕会上”。',
            'As in “at the closing of the session”.',
          ),
        },
        label: label('场合', 'Occasion'),
        maxLength: 200,
      },
      {
        name: 'salutation',
        type: 'text',
        admin: { description: label('如“各位代表、同志们”，不带冒号。', 'Without the colon.') },
        label: label('称呼语', 'Salutation'),
        maxLength: 120,
      },
    ]),
    {
      name: 'speaker',
      type: 'relationship',
      admin: { position: 'sidebar' },
      label: label('讲话人', 'Speaker'),
      relationTo: 'people',
      required: true,
    },
    {
      name: 'office',
      type: 'text',
      admin: {
        description: label(
          '讲话当天的职务。留空则保存时按人物资料里当天的任职填写。',
          'As held that day. Left empty, it is filled on saving from the person’s offices on that day.',
        ),
        position: 'sidebar',
      },
      label: label('职务', 'Office'),
      maxLength: 120,
    },
    dayField('date', label('讲话日期', 'Date')),
    {
      name: 'completeness',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'full',
      label: label('完整程度', 'Completeness'),
      options: options(
        ['full', '全文', 'Full text'],
        ['abridged', '有删节', 'Abridged'],
        ['excerpt', '摘要', 'Excerpt'],
      ),
      required: true,
    },
    {
      name: 'meeting',
      type: 'relationship',
      admin: { position: 'sidebar' },
      label: label('会议', 'Meeting'),
      relationTo: 'meetings',
    },
    { ...sittingField, admin: { ...sittingField.admin, position: 'sidebar' } },
    {
      name: 'sections',
      type: 'json',
      admin: { hidden: true },
      hooks: { afterRead: [withReleasedSections] },
      label: label('章节', 'Sections'),
      typescriptSchema: [
        () => ({
          items: {
            additionalProperties: false,
            properties: {
              anchor: { type: 'string' },
              heading: { type: 'string' },
              html: { type: 'string' },
              level: { enum: [1, 2], type: 'number' },
              numeral: { type: 'string' },
              plainText: { type: 'string' },
            },
            required: ['anchor', 'heading', 'level', 'numeral'],
            type: 'object',
          },
          type: 'array',
        }),
      ],
    },
    ...releasedTextFieldsOnly,
    embargoField,
    slugField,
    manuscriptField,
    deskNoteField,
  ],
  hooks: {
    beforeChange: [
      keepSections,
      fillOffice,
      slugFrom({ dayField: 'date', fallback: 'speech', titleField: 'title' }),
    ],
  },
  labels: { plural: label('讲话', 'Speeches'), singular: label('讲话', 'Speech') },
})
