/* What to do about a fault, where several call for the same. */
export const releaseAgain = [
  '核对后重新发布这篇稿件',
  'compare, then release the document again',
] as const
export const fromBackup = [
  '停止发布，从备份恢复，并查明是谁改的',
  'stop releasing, restore a backup, find out who changed it',
] as const
export const installAgain = [
  '重新启动（npm start 会重新安装保护），并查明是谁改的',
  'start again (npm start installs the protection anew) and find out who changed it',
] as const
export const signAgain = [
  '撤稿或补办审校，并查明怎么发出去的',
  'withdraw it or have it signed; find out how it got out',
] as const
