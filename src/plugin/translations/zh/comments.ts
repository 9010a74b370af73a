/** 批注。 */
export const comments = {
  gone: '这条批注已不存在，请刷新后再看。',
  notYours: '只有批注人和编辑可以了结批注。',
  open: '《{{title}}》还有 {{count}} 条批注没有了结。',
  settled: '这条批注已经了结。',
} as const
