import type { Role } from './roles.ts'

import { languageOf } from '../language/language.ts'

/** What roles are called, in Chinese and in English. */
export const roleLabels: Readonly<Record<Role, readonly [string, string]>> = {
  admin: ['管理员', 'Administrator'],
  chiefEditor: ['总编辑', 'Editor-in-chief'],
  deskHead: ['部门主任', 'Desk editor'],
  editor: ['编辑', 'Editor'],
  proofreader: ['校对', 'Copy editor'],
  reporter: ['记者', 'Reporter'],
}

/** What a role is called in a language of the panel. */
export const roleLabel = (role: Role, language: string): string =>
  roleLabels[role][languageOf(language) === 'zh' ? 0 : 1]
