export const pictureRecord = {
  all: '文件里的全部记载',
  caption: '图片说明',
  credit: '摄影、来源',
  hint: '由图片文件（{{sources}}）读出，空着的栏目已照此填上，请核对。',
  rights: '版权',
  said: '{{field}}（{{source}}）：{{text}}',
  takenOn: '拍摄日期',
  use: '改用这一条',
  used: '已填入',
} as const
