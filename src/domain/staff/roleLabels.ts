import type { Role } from './roles.ts'

/** What roles are called, in Chinese and in English. */
export const roleWords: Readonly<Record<Role, readonly [string, string]>> = {
  admin: ['管理员', 'Administrator'],
  chiefEditor: ['总编辑', 'Chief editor'],
  deskHead: ['部门主任', 'Desk head'],
  editor: ['编辑', 'Editor'],
  proofreader: ['校对', 'Proofreader'],
  reporter: ['记者', 'Reporter'],
}
