/** 草稿预览。 */
export const preview = {
  unknown: '找不到这篇草稿，可能已移入回收站。',
} as const
