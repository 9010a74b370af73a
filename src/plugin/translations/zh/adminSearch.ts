/** 编辑部的检索。 */
export const adminSearch = {
  changed: '已发布，有改动',
  draft: '未发布',
  heading: '检索稿件',
  hint: '标题、正文、人名；可用拼音、首字母、繁体，如“十八届三次”“zrx”。',
  live: '已发布',
  more: '还有更多，请多写几个字。',
  none: '没有找到。刚保存的稿件要等一两秒。',
  open: '检索稿件（按 / 键）',
  placeholder: '找稿件、会议、人物……',
  withdrawn: '已撤稿',
} as const
