/** 已发布稿件交给别处用的几种格式。 */
export const exports = {
  close: '关闭',
  copied: '正文已复制，可直接粘贴到公众号编辑器。',
  copyAgain: '再复制一次',
  docx: 'Word 文档',
  failed: '没有取到公众号格式：{{reason}}',
  noPictures: '稿件没有图片。',
  notCopied: '浏览器没有允许复制，请点“再复制一次”。',
  pictures: '以下图片须在公众号后台自行上传，放到文中标出的位置：',
  text: '通稿（纯文本）',
  wechat: '公众号格式…',
  wechatHeading: '公众号格式',
} as const
