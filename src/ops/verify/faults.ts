/** The promises of the public record that can be proved on a live newsroom, in both languages. */
export const promises = {
  I3: {
    en: 'what the API shows = what readers see = what was released',
    zh: '接口所示＝读者所见＝发布档案',
  },
  I4: { en: 'every release is whole', zh: '每次发布都完整' },
  I5: { en: 'every file has its row, every row its file', zh: '文件与记录一一对应' },
  I6: { en: 'the record is append-only and its chains hold', zh: '发布档案只增不改，指纹链完整' },
  I7: { en: 'nothing private is public', zh: '未发布的内容没有公开' },
} as const

export type PromiseName = keyof typeof promises

interface Words {
  /** What to do about it. */
  readonly mend: readonly [zh: string, en: string]
  readonly promise: PromiseName
  readonly what: readonly [zh: string, en: string]
}

const releaseAgain = ['核对后重新发布这篇稿件', 'compare, then release the document again'] as const
const fromBackup = [
  '停止发布，从备份恢复，并查明是谁改的',
  'stop releasing, restore a backup, find out who changed it',
] as const
const installAgain = [
  '重新启动（npm start 会重新安装保护），并查明是谁改的',
  'start again (npm start installs the protection anew) and find out who changed it',
] as const

/** Everything that can be wrong. */
export const faults = {
  brokenSignpost: {
    mend: fromBackup,
    promise: 'I3',
    what: ['旧网址指向的页面不存在', 'an old address leads to a page that is not there'],
  },
  chainBroken: {
    mend: fromBackup,
    promise: 'I6',
    what: ['档案条目接不上前一条', 'an entry does not continue the one before it'],
  },
  contentAltered: {
    mend: fromBackup,
    promise: 'I6',
    what: ['档案条目保存的内容被改过', 'the content kept in an entry was altered'],
  },
  embargoedLive: {
    mend: ['立即核实；必要时把网站下线', 'check at once; take the site down if need be'],
    promise: 'I7',
    what: ['仍在禁发期的稿件已经公开', 'a document under embargo is public'],
  },
  entryAltered: {
    mend: fromBackup,
    promise: 'I6',
    what: ['档案条目被改过', 'an entry was altered'],
  },
  fileChanged: {
    mend: ['从备份恢复这个文件', 'restore the file from a backup'],
    promise: 'I5',
    what: ['文件与收到时不同', 'the file is not what was received'],
  },
  fileMissing: {
    mend: ['从备份恢复这个文件', 'restore the file from a backup'],
    promise: 'I5',
    what: ['文件不见了', 'the file is gone'],
  },
  fileOrphan: {
    mend: [
      '确认无用后删除，或从备份恢复它的记录',
      'delete it when of no use, or restore its row from a backup',
    ],
    promise: 'I5',
    what: ['没有任何记录用到这个文件', 'no row knows this file'],
  },
  fileTruncated: {
    mend: ['从备份恢复这个文件', 'restore the file from a backup'],
    promise: 'I5',
    what: ['文件大小与记录不符', 'the file’s size is not what its row says'],
  },
  functionChanged: {
    mend: installAgain,
    promise: 'I6',
    what: ['数据库里的保护函数被改过', 'a guarding function of the database was changed'],
  },
  liveDiffers: {
    mend: releaseAgain,
    promise: 'I3',
    what: ['读者所见与发布档案不符', 'what readers see is not what was released'],
  },
  liveIsNotLast: {
    mend: releaseAgain,
    promise: 'I3',
    what: ['读者看到的不是最近一次发布的版本', 'readers do not see the latest release'],
  },
  liveMissing: {
    mend: releaseAgain,
    promise: 'I3',
    what: ['已发布的稿件读者看不到', 'a released document cannot be read'],
  },
  liveWithoutRecord: {
    mend: fromBackup,
    promise: 'I3',
    what: ['公开的页面没有发布档案', 'a public page is not in the record'],
  },
  namesPrivate: {
    mend: fromBackup,
    promise: 'I7',
    what: ['公开的页面提到未公开的稿件', 'a public page names a document that is not public'],
  },
  notOnPublicSide: {
    mend: fromBackup,
    promise: 'I7',
    what: ['草稿或回收站里的稿件公开可见', 'a draft or a document in the trash is public'],
  },
  privilegeExcess: {
    mend: installAgain,
    promise: 'I6',
    what: ['数据库角色的权限过大', 'a database role may do more than it should'],
  },
  publishedWithoutRecord: {
    mend: ['由总编辑发布，或从备份恢复', 'have it released, or restore a backup'],
    promise: 'I3',
    what: ['接口公开了从未发布的稿件', 'the API shows a document that was never released'],
  },
  releaseIncomplete: {
    mend: fromBackup,
    promise: 'I4',
    what: ['发布单里的稿件没有进入发布档案', 'a document of a release is not in the record'],
  },
  releaseTorn: {
    mend: fromBackup,
    promise: 'I4',
    what: [
      '同一次发布的稿件不是同一时刻公开的',
      'documents of one release went public at different times',
    ],
  },
  releaseUnlisted: {
    mend: fromBackup,
    promise: 'I4',
    what: ['发布档案里有一条不属于任何发布单', 'an entry of the record belongs to no release'],
  },
  rowDiffers: {
    mend: releaseAgain,
    promise: 'I3',
    what: ['接口所示与发布档案不符', 'what the API shows is not what was released'],
  },
  rowMissing: {
    mend: fromBackup,
    promise: 'I3',
    what: ['已发布的稿件在集合里不见了', 'a released document is gone from its collection'],
  },
  rowNotPublished: {
    mend: releaseAgain,
    promise: 'I3',
    what: ['已发布的稿件接口不再公开', 'a released document is not shown by the API'],
  },
  sequenceRepeated: {
    mend: fromBackup,
    promise: 'I6',
    what: ['档案序号重复或倒退', 'a number of the record was given twice, or will be'],
  },
  snapshotAltered: {
    mend: fromBackup,
    promise: 'I6',
    what: ['档案条目保存的快照被改过', 'the snapshot kept in an entry was altered'],
  },
  triggerMissing: {
    mend: installAgain,
    promise: 'I6',
    what: ['数据库触发器缺失或被停用', 'a trigger of the database is missing or switched off'],
  },
} as const satisfies Record<string, Words>

/** One thing that is wrong, and where. */
export interface Fault {
  /** What exactly, as the machine names it: a file, a trigger, a hash. */
  readonly detail?: string
  readonly fault: keyof typeof faults
  readonly path?: string
  /** `collection:id` of the document. */
  readonly subject?: string
  readonly title?: string
}
