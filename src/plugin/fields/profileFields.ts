import type { Field } from 'payload'

import { label } from '../translations/label.ts'

/** What the list of people or reporters says above it. */
export const profileDescription = label(
  '保存只改动编辑部内部资料；要更新读者看到的介绍，请点“发布”。',
  'Saving changes the newsroom’s own copy; release it to change what readers see.',
)

/** Name of somebody, and what lists sort it by; when empty that is made from the name, see `nameFrom`. */
export const nameFields: Field = {
  type: 'row',
  fields: [
    { name: 'name', type: 'text', label: label('姓名', 'Name'), maxLength: 40, required: true },
    {
      name: 'pinyin',
      type: 'text',
      admin: {
        description: label(
          '列表按它排序。留空自动生成：中文姓名为拼音，外文姓名姓在前。',
          'Lists are sorted by it. When left empty it is made: “Family name, Given name”, of a Chinese name the pinyin.',
        ),
      },
      label: label('拼音', 'Sort name'),
      maxLength: 80,
    },
  ],
}

/** What readers are told of somebody. */
export const portraitFields: Field[] = [
  { name: 'biography', type: 'textarea', label: label('简介', 'Biography'), maxLength: 2000 },
  { name: 'photo', type: 'upload', label: label('照片', 'Photo'), relationTo: 'media' },
]
