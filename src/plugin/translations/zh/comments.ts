/** 批注。 */
export const comments = {
  gone: '这条批注已不存在，请刷新后再看。',
  notYours: '只有批注人和编辑可以了结批注。',
  open: '《{{title}}》还有 {{count}} 条批注没有了结。请先在“审校”页逐条了结。',
  settled: '这条批注已经了结。还有话说，请另写一条。',
} as const
