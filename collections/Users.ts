import type { CollectionConfig } from 'payload'

import { refuseMalformed } from '../src/plugin/requests/hooks.ts'
import { fieldFor, keepersOrSelf, nobody, staff, staffWho } from '../src/plugin/staff/access.ts'
import { label, options } from '../src/plugin/translations/label.ts'

/** The newsroom's own accounts. A host app with accounts of its own gives those a `roles` field instead. */
export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => req.user?.collection === 'users',
    create: staffWho('keepAccounts'),
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: staffWho('keepAccounts'),
    update: keepersOrSelf,
  },
  admin: {
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    description: label('编辑部账号。', 'Accounts of the newsroom.'),
    group: label('管理', 'Administration'),
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Strict' },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 8,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
  },
  disableBulkEdit: true,
  fields: [
    { name: 'name', type: 'text', label: label('姓名', 'Name'), maxLength: 40, required: true },
    {
      name: 'roles',
      type: 'select',
      access: { create: fieldFor('keepAccounts'), update: fieldFor('keepAccounts') },
      hasMany: true,
      label: label('角色', 'Roles'),
      options: options(
        ['reporter', '记者', 'Reporter'],
        ['editor', '编辑', 'Editor'],
        ['deskHead', '部门主任', 'Desk head'],
        ['proofreader', '校对', 'Proofreader'],
        ['chiefEditor', '总编辑', 'Chief editor'],
        ['admin', '管理员', 'Administrator'],
      ),
      required: true,
      saveToJWT: true,
    },
    {
      name: 'noMail',
      type: 'checkbox',
      admin: {
        description: label(
          '勾选后，通知只在后台显示。',
          'If ticked, notices are shown in the panel alone.',
        ),
        position: 'sidebar',
      },
      label: label('不用邮件通知', 'No notices by e-mail'),
    },
  ],
  hooks: { beforeOperation: [refuseMalformed] },
  labels: { plural: label('账号', 'Accounts'), singular: label('账号', 'Account') },
}
