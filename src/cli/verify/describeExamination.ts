import type { Examination } from './examination.ts'
import type { Fault } from './findings.ts'
import type { PromiseName } from './invariants.ts'

import { faults as words } from './findings.ts'
import { invariants } from './invariants.ts'
import { promiseOf } from './verifyNewsroom.ts'

const shownOfEach = 20

/** A line a promise; under a broken one what is wrong, where, and what to do. 中文 first. */
export function describeExamination({
  auditHead,
  entries,
  faults,
  hasRoles,
  misfits,
  pages,
  signatures,
  waiting,
}: Examination): string[] {
  const names = Object.keys(invariants) as PromiseName[]
  return [
    ...names.flatMap((name) =>
      describePromise(
        name,
        faults.filter((fault) => promiseOf(fault) === name),
      ),
    ),
    ...(hasRoles
      ? []
      : [
          '！ 此服务器没有专用的数据库角色，只有触发器保护  No database roles here: triggers alone guard the record',
        ]),
    ...describeMisfits(misfits),
    ...describeWaiting(waiting),
    ...(auditHead === undefined ? [] : [`日志链末 Head of the trail: ${auditHead}`]),
    `${pages} 个公开页面，${entries} 条档案，${signatures} 条签署，${faults.length} 处问题  ${pages} public pages, ${entries} entries, ${signatures} signatures, ${faults.length} faults`,
  ]
}

function describeMisfits(misfits: Examination['misfits']): string[] {
  if (misfits.length === 0) return []
  const hidden = misfits.length - shownOfEach
  return [
    `！ ${misfits.length} 篇正文还是旧的写法：照样显示，打开保存一次即改  ${misfits.length} texts are in a shape of before: shown in full, mended by opening and saving them`,
    ...misfits
      .slice(0, shownOfEach)
      .map(
        ({ number, subject, title, words }) =>
          `    《${title}》  ${subject}  第 ${number} 段 paragraph ${number}“${words}”`,
      ),
    ...(hidden > 0 ? [`    …… 另有 ${hidden} 篇  and ${hidden} more`] : []),
  ]
}

/** Overdue releases, and the worker that should have carried them out. */
function describeWaiting({ overdue, silentSeconds }: Examination['waiting']): string[] {
  if (overdue === 0) return []
  const lines = [
    `！ ${overdue} 个定时发布已过时，尚未执行  ${overdue} planned releases are overdue`,
  ]
  if (silentSeconds === undefined || silentSeconds > 60) {
    const since = silentSeconds === undefined ? '' : ` ${Math.round(silentSeconds)} s`
    lines.push(`！ 执行进程没有动静${since}  No worker has been heard of${since}`)
  }
  return lines
}

function describePromise(name: PromiseName, faults: readonly Fault[]): string[] {
  const { en, zh } = invariants[name]
  if (faults.length === 0) return [`✓ ${name} ${zh}  ${en}`]
  const hidden = faults.length - shownOfEach
  return [
    `✗ ${name} ${zh}  ${en}`,
    ...faults.slice(0, shownOfEach).flatMap(describeFault),
    ...(hidden > 0 ? [`    …… 另有 ${hidden} 处  and ${hidden} more`] : []),
  ]
}

function describeFault({ detail, fault, path, subject, title }: Fault): string[] {
  const { mend, what } = words[fault]
  const where = [title === undefined ? undefined : `《${title}》`, path, subject, detail].filter(
    Boolean,
  )
  return [
    `    ${what[0]}  ${what[1]}`,
    `      ${where.join('  ')}`,
    `      → ${mend[0]}  ${mend[1]}`,
  ]
}

/** The same for a program: every fault with its promise and words, none left out. */
export const toJson = ({ faults, ...counts }: Examination): string =>
  JSON.stringify(
    {
      ...counts,
      faults: faults.map((each) => ({ ...each, ...words[each.fault] })),
      promises: Object.fromEntries(
        Object.keys(invariants).map((name) => [
          name,
          faults.every((fault) => promiseOf(fault) !== name),
        ]),
      ),
    },
    undefined,
    2,
  )
