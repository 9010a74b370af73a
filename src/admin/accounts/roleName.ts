import type { Role } from '../../domain/staff/roles.ts'

/** As the form of an account calls them. */
const names: Readonly<Record<Role, readonly [string, string]>> = {
  admin: ['管理员', 'Administrator'],
  chiefEditor: ['总编辑', 'Chief editor'],
  deskHead: ['部门主任', 'Desk head'],
  editor: ['编辑', 'Editor'],
  proofreader: ['校对', 'Proofreader'],
  reporter: ['记者', 'Reporter'],
}

export const roleName = (role: Role, language: string): string =>
  names[role][language.startsWith('zh') ? 0 : 1]
