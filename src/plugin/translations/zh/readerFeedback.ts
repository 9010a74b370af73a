/** 读者来信。 */
export const readerFeedback = {
  again: '再发一次',
  contact: '联系方式（选填）',
  contactTooLong: '联系方式最长 {{count}} 字。',
  malformed: '请写明哪里有误。',
  message: '哪里有误，应当是什么',
  messageTooLong: '来信最长 {{count}} 字。',
  notFromHere:
    '这封信不是从本站的页面寄来的，没有收下。请回到您想说的那一页，从页脚“内容有误？告诉编辑部”再寄一次。',
  noPage: '您说的那一页现在没有公开，可能刚刚撤回或改了网址。请从网站找到现在的那一页，再寄一次。',
  notTaken: '来信没有收到',
  passage: '有误的原文（选填）',
  passageTooLong: '引用的原文最长 {{count}} 字。',
  reader: '读者',
  readerNamed: '读者{{name}}',
  tooMany: '同一地点来信过密，请过 {{minutes}} 分钟再发。下面是您写的内容。',
  writer: '怎么称呼您（选填）',
  writerTooLong: '称呼最长 {{count}} 字。',
} as const
