import type { Field } from 'payload'

import { label } from '../translations/label.ts'

/** What the list of people or reporters says above it. */
export const profileDescription = label(
  '保存只改动编辑部内部资料；要更新读者看到的介绍，请点“发布”。',
  'Saving changes the newsroom’s own copy; release it to change what readers see.',
)

/** Name of somebody, and its pinyin for sorting; an empty one is made from the name, see `nameFrom`. */
export const nameFields: Field = {
  type: 'row',
  fields: [
    { name: 'name', type: 'text', label: label('姓名', 'Name'), maxLength: 40, required: true },
    {
      name: 'pinyin',
      type: 'text',
      admin: { description: label('留空自动生成。', 'Made from the name when left empty.') },
      label: label('拼音', 'Sort name (pinyin)'),
      maxLength: 80,
    },
  ],
}

/** What readers are told of somebody. */
export const portraitFields: Field[] = [
  { name: 'biography', type: 'textarea', label: label('简介', 'Biography'), maxLength: 2000 },
  { name: 'photo', type: 'upload', label: label('照片', 'Photo'), relationTo: 'media' },
]
