import { pictureSizes } from '../src/domain/ledger/pictureSizes.ts'
import { dayPicker } from '../src/domain/time/datePickers.ts'
import { lockUploads } from '../src/plugin/files/lockUpload.ts'
import { noteFiles } from '../src/plugin/files/removeRefused.ts'
import {
  dropFileFacts,
  refuseReplacedFile,
  nameByContent,
  readFileRecord,
  refuseReplacing,
  requireFile,
  showPublicFilesOnly,
} from '../src/plugin/media/hooks.ts'
import { saveHashes } from '../src/plugin/media/saveHashes.ts'
import { releasableCollection } from '../src/plugin/releasable/releasableCollection.ts'
import { fileOfReleasedOrStaff, staffField, staffWho } from '../src/plugin/staff/access.ts'
import { label } from '../src/plugin/translations/label.ts'

/** A picture, with everything a caption needs. The file itself never changes: a new file is a new picture. */
export const Media = releasableCollection({
  slug: 'media',
  access: { create: staffWho('file'), read: fileOfReleasedOrStaff, update: staffWho('file') },
  admin: {
    defaultColumns: ['alt', 'caption', 'credit', 'state', 'updatedAt'],
    description: label(
      'JPEG、PNG、WebP。发布前只有编辑部看得到，各种尺寸都是如此。',
      'JPEG, PNG, WebP. Private, at every size, until a release uses it.',
    ),
    group: label('资料', 'Reference'),
    listSearchableFields: ['alt', 'caption', 'credit', 'filename'],
    useAsTitle: 'alt',
  },
  // A copy would be a second picture of the same file; and Payload would fetch its file from wherever it is told.
  disableDuplicate: true,
  fields: [
    {
      name: 'alt',
      type: 'text',
      admin: {
        components: { Cell: 'payload-newsroom/admin#PictureCell' },
        description: label(
          '给看不到图片的读者：画面里是什么。',
          'For readers who cannot see it: what it shows.',
        ),
      },
      label: label('替代文字', 'Alternative text'),
      maxLength: 200,
      required: true,
    },
    {
      name: 'caption',
      type: 'textarea',
      admin: { rows: 2 },
      label: label('图片说明', 'Caption'),
      maxLength: 500,
    },
    { name: 'credit', type: 'text', label: label('摄影、来源', 'Credit'), maxLength: 100 },
    {
      name: 'people',
      type: 'relationship',
      admin: { description: label('从左到右。', 'From left to right.') },
      hasMany: true,
      label: label('图中人物', 'Who is in it'),
      relationTo: 'people',
    },
    {
      type: 'row',
      fields: [
        {
          name: 'rights',
          type: 'text',
          access: { read: staffField },
          custom: { internal: true },
          label: label('版权', 'Rights'),
          maxLength: 200,
        },
        {
          name: 'rightsExpireOn',
          type: 'date',
          access: { read: staffField },
          admin: { date: dayPicker },
          custom: { internal: true },
          label: label('授权到期', 'Rights expire'),
        },
        {
          name: 'takenOn',
          type: 'date',
          access: { read: staffField },
          admin: { date: dayPicker },
          custom: { internal: true },
          label: label('拍摄日期', 'Taken on'),
        },
      ],
    },
    {
      name: 'fileRecord',
      type: 'json',
      access: { read: staffField },
      admin: {
        components: { Field: 'payload-newsroom/admin#PictureRecordField' },
        condition: (data) => Boolean(data.fileRecord),
        readOnly: true,
      },
      custom: { internal: true },
      label: label('图片文件里写着', 'What the file says'),
    },
  ],
  // What the public gets as address and file name is that of its largest size.
  forceSelect: { sizes: true },
  hooks: {
    afterChange: [saveHashes],
    afterRead: [showPublicFilesOnly],
    beforeChange: [refuseReplacedFile, noteFiles],
    beforeOperation: [
      requireFile,
      refuseReplacing,
      dropFileFacts,
      readFileRecord,
      nameByContent,
      lockUploads,
    ],
  },
  labels: { plural: label('图片', 'Pictures'), singular: label('图片', 'Picture') },
  upload: {
    adminThumbnail: 'small',
    // A decoder bomb is refused by its pixels, before it is unpacked.
    constructorOptions: { limitInputPixels: 50_000_000 },
    crop: false,
    displayPreview: true,
    focalPoint: false,
    formatOptions: { format: 'webp', options: { quality: 86 } },
    // One quality for all: of a small picture several sizes are the same file, which must not be written in two ways.
    imageSizes: pictureSizes.map(([name, width]) => ({
      name,
      formatOptions: { format: 'webp', options: { quality: 76 } },
      width,
      withoutEnlargement: true,
    })),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    pasteURL: false,
    resizeOptions: { width: 2400, withoutEnlargement: true },
  },
})
