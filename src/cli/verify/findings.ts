import type { PromiseName } from './invariants.ts'

type Phrase = readonly [zh: string, en: string]

/** Everything that can be wrong, by the promise that it breaks. */
const whats = {
  I1: {
    revisionGone: ['签署或发布过的版本不见了', 'a version that was signed or released is gone'],
    versionForked: [
      '最新版本不止一个，或不是最后保存的',
      'the newest version is not the last that was saved',
    ],
    versionMissing: ['文档没有任何版本', 'a document has no newest version'],
    versionOrphan: ['版本还在，文档不见了', 'versions are there and their document is gone'],
  },
  I2: {
    notApproved: ['公开的不是审签过的那一稿', 'what went out is not what was approved'],
    notSigned: ['公开的稿件缺签署', 'what went out lacks signatures'],
    rolesUnaccounted: [
      '账号的角色与操作日志记下的不符',
      'an account holds other roles than the trail saw it given',
    ],
    signedByAuthor: ['作者签署了自己的稿件', 'an author signed their own text'],
    signedForAuthor: [
      '有人代作者签署了作者自己的稿件',
      'somebody signed an author’s own text in their place',
    ],
    signedForPresent: [
      '被代签的人当天自己签署或发布过，并不离岗',
      'whoever was stood in for signed or released something that day',
    ],
    signedTwice: [
      '同一人（本人或其代签人）签了须由不同人签的两个环节',
      'one person, or a deputy for them, signed two stages that are kept apart',
    ],
  },
  I3: {
    brokenSignpost: ['旧网址指向的页面不存在', 'an old address leads to a page that is not there'],
    liveDiffers: ['读者所见与发布档案不符', 'what readers see is not what was released'],
    liveIsNotLast: ['读者看到的不是最近一次发布的版本', 'readers do not see the latest release'],
    liveMissing: ['已发布的稿件读者看不到', 'a released document cannot be read'],
    liveWithoutRecord: ['公开的页面没有发布档案', 'a public page is not in the record'],
    printedLess: [
      '页面上的文字与签署的正文不一致',
      'the page does not hold the words of the text that was signed',
    ],
    publishedWithoutRecord: [
      '接口公开了从未发布的稿件',
      'the API shows a document that was never released',
    ],
    rowDiffers: ['接口所示与发布档案不符', 'what the API shows is not what was released'],
    rowMissing: ['已发布的稿件在集合里不见了', 'a released document is gone from its collection'],
    rowNotPublished: ['已发布的稿件接口不再公开', 'a released document is not shown by the API'],
  },
  I4: {
    releaseHalfSettled: [
      '发布单的状态与发布档案不符',
      'a release says it was not carried out, and the record says it was',
    ],
    releaseIncomplete: [
      '发布单里的稿件没有进入发布档案',
      'a document of a release is not in the record',
    ],
    releaseOverdue: ['定时发布过了时间还没有执行', 'a planned release is overdue'],
    releaseTorn: [
      '同一次发布的稿件不是同一时刻公开的',
      'documents of one release went public at different times',
    ],
    releaseUnlisted: [
      '发布档案里有一条不属于任何发布单',
      'an entry of the record belongs to no release',
    ],
  },
  I5: {
    fileChanged: ['文件与收到时不同', 'the file is not what was received'],
    fileForeign: ['图片的记录指向别的文件', 'a picture’s row names a file that is not its own'],
    fileMissing: ['文件不见了', 'the file is gone'],
    fileOrphan: ['没有任何记录用到这个文件', 'no row knows this file'],
    fileRowDiffers: ['记录所说的与文件不符', 'the row says of the file what is not so'],
    fileTruncated: [
      '文件残缺，大小与收到时不同',
      'the file is cut short or longer than it came in',
    ],
  },
  I6: {
    auditAltered: [
      '操作日志的一条记录封存后被改过',
      'an entry of the trail was altered after it was sealed',
    ],
    auditBackdated: [
      '操作日志里插进了一条冒充过去的记录',
      'an entry was put into the trail as if it were from the past',
    ],
    auditMissing: ['操作日志少了一条记录', 'an entry of the trail is gone'],
    auditUnsealed: ['操作日志有一条记录没有封存', 'an entry of the trail has no seal'],
    chainBroken: ['档案条目接不上前一条', 'an entry does not continue the one before it'],
    contentAltered: ['档案条目保存的内容被改过', 'the content kept in an entry was altered'],
    entryAltered: ['档案条目被改过', 'an entry was altered'],
    functionChanged: [
      '数据库里的保护函数被改过',
      'a guarding function of the database was changed',
    ],
    privilegeExcess: ['数据库角色的权限过大', 'a database role may do more than it should'],
    sealBroken: ['操作日志的封存链断了', 'the chain of seals over the trail is broken'],
    sequenceRepeated: ['档案序号重复或倒退', 'a number of the record was given twice, or will be'],
    signatureAltered: ['一条审校记录被改过', 'a signature was altered'],
    signatureChainBroken: [
      '审校记录接不上前一条',
      'a signature does not continue the one before it',
    ],
    signatureRepeated: [
      '审校记录的序号重复或倒退',
      'a number of the signatures was given twice, or will be',
    ],
    snapshotAltered: ['档案条目保存的快照被改过', 'the snapshot kept in an entry was altered'],
    triggerMissing: [
      '数据库触发器缺失或被停用',
      'a trigger of the database is missing or switched off',
    ],
  },
  I7: {
    embargoedLive: ['仍在禁发期的稿件已经公开', 'a document under embargo is public'],
    namesPrivate: [
      '公开的页面提到未公开的稿件',
      'a public page names a document that is not public',
    ],
    notOnPublicSide: [
      '草稿或回收站里的稿件公开可见',
      'a draft or a document in the trash is public',
    ],
    releasedUnderEmbargo: [
      '稿件在终审签定的禁发时间之前就公开了',
      'a document went public before its signed embargo',
    ],
    withdrawnPublic: ['已撤的稿件仍然公开', 'a withdrawn document is still public'],
  },
} as const satisfies Record<PromiseName, Record<string, Phrase>>

type FaultName = { [Name in PromiseName]: keyof (typeof whats)[Name] }[PromiseName]

const fromBackup = [
  '停止发布，从备份恢复，并查明是谁改的',
  'stop releasing, restore a backup, find out who changed it',
] as const
const installAgain = [
  '重新启动（npm start 会重新安装保护），并查明是谁改的',
  'start again (npm start installs the protection anew) and find out who changed it',
] as const
const releaseAgain = ['核对后重新发布这篇稿件', 'compare, then release the document again'] as const
const restoreFile = ['从备份恢复这个文件', 'restore the file from a backup'] as const
const signAgain = [
  '撤稿或补办审校，并查明怎么发出去的',
  'withdraw it or have it signed; find out how it got out',
] as const
const takeDown = [
  '立即核实；必要时把网站下线',
  'check at once; take the site down if need be',
] as const

/** What to do about a fault, where a backup of the whole newsroom is not the answer. */
const remedies: Partial<Record<string, Phrase>> = {
  auditUnsealed: [
    '运行 npm run verify（会先封存）；仍然如此，就有人绕过程序写了日志',
    'run npm run verify (it seals first); when it stays, somebody wrote the trail past the program',
  ],
  embargoedLive: takeDown,
  fileChanged: restoreFile,
  fileForeign: ['从备份恢复这一行记录', 'restore this row from a backup'],
  fileMissing: restoreFile,
  fileOrphan: [
    'npm run sweep 会清掉一天前的；或从备份恢复它的记录',
    'npm run sweep removes what is older than a day; or restore its row from a backup',
  ],
  fileRowDiffers: [
    '文件没有错，错在记录：在后台打开它保存一次，系统会照文件重新登记；已发布的再发布一次。来稿请从备份恢复这一行',
    'the file is right and the row is wrong: open it in the panel and save it once, the system reads the file anew; release it again if it is public. Of a manuscript restore the row from a backup',
  ],
  fileTruncated: restoreFile,
  functionChanged: installAgain,
  liveDiffers: releaseAgain,
  liveIsNotLast: releaseAgain,
  liveMissing: releaseAgain,
  notSigned: signAgain,
  printedLess: [
    '打开这篇稿件核对，保存、审签后重新发布',
    'open the document and compare, then save it, have it signed and release it again',
  ],
  privilegeExcess: installAgain,
  publishedWithoutRecord: ['由总编辑发布，或从备份恢复', 'have it released, or restore a backup'],
  releaseOverdue: [
    '查看定时发布进程是否在运行（npm start）',
    'see whether the worker runs (npm start)',
  ],
  releasedUnderEmbargo: ['立即核实；必要时撤稿', 'check at once; withdraw it if need be'],
  rolesUnaccounted: [
    '核实此人应有的角色，在后台改一次；查明谁直接改了数据库',
    'find out which roles are right and set them once in the panel; find out who wrote into the database',
  ],
  rowDiffers: releaseAgain,
  rowNotPublished: releaseAgain,
  signedByAuthor: signAgain,
  signedForAuthor: signAgain,
  signedForPresent: signAgain,
  signedTwice: signAgain,
  triggerMissing: installAgain,
  versionForked: ['打开这篇稿件核对后保存一次', 'open the document, compare, and save it once'],
  withdrawnPublic: takeDown,
} satisfies Partial<Record<FaultName, Phrase>>

/** What to tell of a fault, 中文 first: which promise it breaks, what is wrong, what to do about it. */
type Words = { readonly mend: Phrase; readonly promise: PromiseName; readonly what: Phrase }

export const faults = Object.fromEntries(
  Object.entries(whats).flatMap(([promise, named]) =>
    Object.entries<Phrase>(named).map(([name, what]) => [
      name,
      { mend: remedies[name] ?? fromBackup, promise, what },
    ]),
  ),
) as Record<FaultName, Words>

/** One thing that is wrong, and where. */
export type Fault = {
  /** What exactly, as the machine names it: a file, a trigger, a hash. */
  readonly detail?: string
  readonly fault: FaultName
  readonly path?: string
  /** `collection:id` of the document. */
  readonly subject?: string
  readonly title?: string
}
