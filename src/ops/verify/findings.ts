import type { Words } from './invariants.ts'

import { auditFindings } from './auditFindings.ts'
import { fromBackup, installAgain, releaseAgain, signAgain } from './remedies.ts'
import { signerFaults } from './signerFindings.ts'

/** Everything that can be wrong. */
export const faults = {
  ...signerFaults,
  ...auditFindings,
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
  fileForeign: {
    mend: ['从备份恢复这一行记录', 'restore this row from a backup'],
    promise: 'I5',
    what: ['图片的记录指向别的文件', 'a picture’s row names a file that is not its own'],
  },
  fileMissing: {
    mend: ['从备份恢复这个文件', 'restore the file from a backup'],
    promise: 'I5',
    what: ['文件不见了', 'the file is gone'],
  },
  fileOrphan: {
    mend: [
      'npm run sweep 会清掉一天前的；或从备份恢复它的记录',
      'npm run sweep removes what is older than a day; or restore its row from a backup',
    ],
    promise: 'I5',
    what: ['没有任何记录用到这个文件', 'no row knows this file'],
  },
  fileRowDiffers: {
    mend: [
      '文件没有错，错在记录：在后台打开它保存一次，系统会照文件重新登记；已发布的再发布一次。来稿请从备份恢复这一行',
      'the file is right and the row is wrong: open it in the panel and save it once, the system reads the file anew; release it again if it is public. Of a manuscript restore the row from a backup',
    ],
    promise: 'I5',
    what: ['记录所说的与文件不符', 'the row says of the file what is not so'],
  },
  fileTruncated: {
    mend: ['从备份恢复这个文件', 'restore the file from a backup'],
    promise: 'I5',
    what: ['文件残缺，大小与收到时不同', 'the file is cut short or longer than it came in'],
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
  notApproved: {
    mend: fromBackup,
    promise: 'I2',
    what: ['公开的不是审签过的那一稿', 'what went out is not what was approved'],
  },
  notSigned: {
    mend: signAgain,
    promise: 'I2',
    what: ['公开的稿件缺签署', 'what went out lacks signatures'],
  },
  notOnPublicSide: {
    mend: fromBackup,
    promise: 'I7',
    what: ['草稿或回收站里的稿件公开可见', 'a draft or a document in the trash is public'],
  },
  printedLess: {
    mend: [
      '打开这篇稿件核对，保存、审签后重新发布',
      'open the document and compare, then save it, have it signed and release it again',
    ],
    promise: 'I3',
    what: [
      '页面上的文字与签署的正文不一致',
      'the page does not hold the words of the text that was signed',
    ],
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
  releaseHalfSettled: {
    mend: fromBackup,
    promise: 'I4',
    what: [
      '发布单的状态与发布档案不符',
      'a release says it was not carried out, and the record says it was',
    ],
  },
  releaseIncomplete: {
    mend: fromBackup,
    promise: 'I4',
    what: ['发布单里的稿件没有进入发布档案', 'a document of a release is not in the record'],
  },
  releaseOverdue: {
    mend: ['查看定时发布进程是否在运行（npm start）', 'see whether the worker runs (npm start)'],
    promise: 'I4',
    what: ['定时发布过了时间还没有执行', 'a planned release is overdue'],
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
  releasedUnderEmbargo: {
    mend: ['立即核实；必要时撤稿', 'check at once; withdraw it if need be'],
    promise: 'I7',
    what: [
      '稿件在终审签定的禁发时间之前就公开了',
      'a document went public before its signed embargo',
    ],
  },
  revisionGone: {
    mend: fromBackup,
    promise: 'I1',
    what: ['签署或发布过的版本不见了', 'a version that was signed or released is gone'],
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
  versionForked: {
    mend: ['打开这篇稿件核对后保存一次', 'open the document, compare, and save it once'],
    promise: 'I1',
    what: [
      '最新版本不止一个，或不是最后保存的',
      'the newest version is not the last that was saved',
    ],
  },
  versionMissing: {
    mend: fromBackup,
    promise: 'I1',
    what: ['文档没有任何版本', 'a document has no newest version'],
  },
  versionOrphan: {
    mend: fromBackup,
    promise: 'I1',
    what: ['版本还在，文档不见了', 'versions are there and their document is gone'],
  },
  withdrawnPublic: {
    mend: ['立即核实；必要时把网站下线', 'check at once; take the site down if need be'],
    promise: 'I7',
    what: ['已撤的稿件仍然公开', 'a withdrawn document is still public'],
  },
} as const satisfies Record<string, Words>

/** One thing that is wrong, and where. */
export type Fault = {
  /** What exactly, as the machine names it: a file, a trigger, a hash. */
  readonly detail?: string
  readonly fault: keyof typeof faults
  readonly path?: string
  /** `collection:id` of the document. */
  readonly subject?: string
  readonly title?: string
}
