import { inertExternal, externalLink } from '../src/plugin/fields/externalLink.ts'
import { fold } from '../src/plugin/fields/fold.ts'
import { leftBehind } from '../src/plugin/fields/leftBehind.ts'
import { creditNobody, ownByline } from '../src/plugin/fields/ownByline.ts'
import { sittingField } from '../src/plugin/fields/sittingField.ts'
import {
  deskNoteField,
  embargoField,
  manuscriptField,
  slugField,
} from '../src/plugin/fields/systemFields.ts'
import { bodyField, dayField, picturesField, printFields } from '../src/plugin/fields/textFields.ts'
import { todayAsStored } from '../src/plugin/fields/today.ts'
import { releasedTextFields } from '../src/plugin/ledger/releasedTextFields.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { newsEditor } from '../src/plugin/rich-text/newsEditor.ts'
import { slugFrom } from '../src/plugin/slugs/hooks.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** A news report: the desk's main document. */
export const Reports = releasableCollection({
  slug: 'reports',
  admin: {
    defaultColumns: ['headline', 'section', 'genre', 'date', 'state', 'updatedAt'],
    description: label(
      '消息、简讯、通讯、评论、图片、公告。',
      'News, briefs, features, comment, pictures, notices.',
    ),
    group: label('采编', 'Newsroom'),
    listSearchableFields: ['headline', 'kicker', 'subheads', 'slug'],
    useAsTitle: 'headline',
  },
  defaultSort: '-date',
  fields: [
    {
      name: 'headline',
      type: 'text',
      label: label('主题（标题）', 'Headline'),
      maxLength: 200,
      required: true,
    },
    bodyField,
    picturesField,
    fold(label('眉题、副题、导语', 'Kicker, subheads, lead'), [
      {
        name: 'kicker',
        type: 'text',
        admin: {
          description: label(
            '标题上方的一行，可不填。',
            'The line above the headline; may stay empty.',
          ),
        },
        label: label('眉题', 'Kicker'),
        maxLength: 200,
      },
      {
        name: 'subheads',
        type: 'textarea',
        admin: { description: label('一行一个副题。', 'One subhead a line.'), rows: 2 },
        label: label('副题', 'Subheads'),
        maxLength: 1000,
      },
      {
        name: 'lead',
        type: 'richText',
        admin: {
          description: label(
            '可不填；填了就排在正文之前。',
            'May stay empty; it is set before the body.',
          ),
        },
        editor: newsEditor,
        label: label('导语', 'Lead'),
      },
    ]),
    fold(label('电头与署名', 'Dateline and credits'), [
      {
        type: 'row',
        fields: [
          {
            name: 'dateline',
            type: 'text',
            admin: {
              description: label(
                '电头，如“本报讯”“新华社北京1月9日电”；记者姓名填在“记者”一栏。',
                'As printed, “HARBOR BEND —” or “PORT LISLE (CNS) —”; names of reporters go under Reporters.',
              ),
              width: '60%',
            },
            label: label('电头', 'Dateline'),
            maxLength: 100,
          },
          {
            name: 'place',
            type: 'text',
            admin: { width: '40%' },
            label: label('发稿地点', 'Place'),
            maxLength: 60,
          },
        ],
      },
      {
        name: 'correspondents',
        type: 'array',
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'name',
                type: 'text',
                label: label('姓名', 'Name'),
                maxLength: 40,
                required: true,
              },
              {
                name: 'affiliation',
                type: 'text',
                label: label('单位', 'Affiliation'),
                maxLength: 80,
              },
            ],
          },
        ],
        label: label('通讯员', 'Correspondents'),
        labels: {
          plural: label('通讯员', 'Correspondents'),
          singular: label('通讯员', 'Correspondent'),
        },
      },
      {
        name: 'photographers',
        type: 'relationship',
        hasMany: true,
        label: label('摄影', 'Photographers'),
        relationTo: 'reporters',
      },
      {
        type: 'row',
        fields: [
          {
            name: 'responsibleEditor',
            type: 'text',
            label: label('责编', 'Responsible editor'),
            maxLength: 40,
          },
          {
            name: 'proofreader',
            type: 'text',
            label: label('校对', 'Copy editor'),
            maxLength: 40,
          },
        ],
      },
    ]),
    fold(label('会议、讲话、人物', 'Meeting, speeches, people'), [
      {
        name: 'meeting',
        type: 'relationship',
        label: label('会议', 'Meeting'),
        relationTo: 'meetings',
      },
      sittingField,
      {
        name: 'speeches',
        type: 'relationship',
        admin: {
          description: label('“讲话全文另发”的讲话。', 'The speeches published in full beside it.'),
        },
        hasMany: true,
        label: label('讲话', 'Speeches'),
        relationTo: 'speeches',
      },
      {
        name: 'people',
        type: 'relationship',
        hasMany: true,
        label: label('提到的人物', 'People named'),
        relationTo: 'people',
      },
    ]),
    fold(label('转载与见报', 'Reprint and print'), [
      {
        name: 'source',
        type: 'group',
        admin: {
          description: label('转载稿件须注明来源。', 'A reprint names where it comes from.'),
        },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'name', type: 'text', label: label('来源', 'Source'), maxLength: 80 },
              {
                name: 'url',
                type: 'text',
                hooks: { afterRead: [inertExternal] },
                label: label('原文网址', 'Address'),
                maxLength: 500,
                validate: externalLink,
              },
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'headline',
                type: 'text',
                label: label('原标题', 'Original headline'),
                maxLength: 200,
              },
              {
                name: 'author',
                type: 'text',
                label: label('原作者', 'Original author'),
                maxLength: 80,
              },
            ],
          },
        ],
        label: label('转载', 'Reprint'),
      },
      {
        name: 'print',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              ...printFields,
              {
                name: 'pageName',
                type: 'text',
                hooks: leftBehind,
                label: label('版名', 'Name of the page'),
                maxLength: 40,
              },
            ],
          },
        ],
        label: label('版面', 'Placement'),
      },
    ]),
    {
      name: 'section',
      type: 'relationship',
      admin: { position: 'sidebar' },
      label: label('栏目', 'Section'),
      relationTo: 'sections',
      required: true,
    },
    {
      name: 'genre',
      type: 'select',
      admin: { position: 'sidebar' },
      defaultValue: 'news',
      label: label('体裁', 'Genre'),
      options: options(
        ['news', '消息', 'News'],
        ['brief', '简讯', 'Brief'],
        ['feature', '通讯', 'Feature'],
        ['commentary', '评论', 'Commentary'],
        ['photo', '图片', 'Photo'],
        ['notice', '公告', 'Notice'],
      ),
      required: true,
    },
    { ...dayField('date', label('日期', 'Date')), defaultValue: todayAsStored },
    {
      name: 'bylines',
      type: 'relationship',
      admin: {
        description: label('按见报顺序。', 'In the order printed.'),
        position: 'sidebar',
      },
      defaultValue: ownByline,
      hasMany: true,
      label: label('记者', 'Reporters'),
      relationTo: 'reporters',
    },
    embargoField,
    {
      name: 'keywords',
      type: 'text',
      admin: { position: 'sidebar' },
      hasMany: true,
      label: label('关键词', 'Keywords'),
      maxLength: 40,
    },
    ...releasedTextFields,
    slugField,
    manuscriptField,
    deskNoteField,
  ],
  hooks: {
    beforeChange: [slugFrom({ dayField: 'date', fallback: 'report', titleField: 'headline' })],
    beforeOperation: [creditNobody],
  },
  labels: { plural: label('报道', 'Reports'), singular: label('报道', 'Report') },
})
