import type { Words } from './invariants.ts'

import { fromBackup } from './remedies.ts'

/** What can be wrong with the audit trail and the signatures. */
export const auditFindings = {
  auditAltered: {
    mend: fromBackup,
    promise: 'I6',
    what: [
      '操作日志的一条记录封存后被改过',
      'an entry of the trail was altered after it was sealed',
    ],
  },
  auditBackdated: {
    mend: fromBackup,
    promise: 'I6',
    what: [
      '操作日志里插进了一条冒充过去的记录',
      'an entry was put into the trail as if it were from the past',
    ],
  },
  auditMissing: {
    mend: fromBackup,
    promise: 'I6',
    what: ['操作日志少了一条记录', 'an entry of the trail is gone'],
  },
  auditUnsealed: {
    mend: [
      '运行 npm run verify（会先封存）；仍然如此，就有人绕过程序写了日志',
      'run npm run verify (it seals first); when it stays, somebody wrote the trail past the program',
    ],
    promise: 'I6',
    what: ['操作日志有一条记录没有封存', 'an entry of the trail has no seal'],
  },
  rolesUnaccounted: {
    mend: [
      '核实此人应有的角色，在后台改一次；查明谁直接改了数据库',
      'find out which roles are right and set them once in the panel; find out who wrote into the database',
    ],
    promise: 'I2',
    what: [
      '账号的角色与操作日志记下的不符',
      'an account holds other roles than the trail saw it given',
    ],
  },
  sealBroken: {
    mend: fromBackup,
    promise: 'I6',
    what: ['操作日志的封存链断了', 'the chain of seals over the trail is broken'],
  },
  signatureAltered: {
    mend: fromBackup,
    promise: 'I6',
    what: ['一条审校记录被改过', 'a signature was altered'],
  },
  signatureChainBroken: {
    mend: fromBackup,
    promise: 'I6',
    what: ['审校记录接不上前一条', 'a signature does not continue the one before it'],
  },
  signatureRepeated: {
    mend: fromBackup,
    promise: 'I6',
    what: ['审校记录的序号重复或倒退', 'a number of the signatures was given twice, or will be'],
  },
} as const satisfies Record<string, Words>
