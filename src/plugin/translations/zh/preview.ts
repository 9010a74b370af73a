/** 草稿预览。 */
export const preview = {
  unknown: '找不到这篇草稿，可能已移入回收站。请到回收站里看看。',
} as const
