import type { CollectionConfig } from 'payload'

import { timePicker } from '../src/domain/time/datePickers.ts'
import { absenceFields } from '../src/plugin/accounts/absenceFields.ts'
import { guardAccounts, guardPassword } from '../src/plugin/accounts/accountHooks.ts'
import { accountEndpoints } from '../src/plugin/accounts/passwordEndpoints.ts'
import { recordAccount } from '../src/plugin/accounts/recordAccount.ts'
import { currentPasswordField } from '../src/plugin/accounts/requireCurrentPassword.ts'
import { equipFirstAccount, rolesField } from '../src/plugin/accounts/rolesField.ts'
import { lockChangedAccount, lockForLogout } from '../src/plugin/accounts/sessions.ts'
import { askForCode, guardSignIn, noteSignIn } from '../src/plugin/accounts/signIn.ts'
import { clampQuery } from '../src/plugin/http/clampQuery.ts'
import { refuseUnknownReferences } from '../src/plugin/http/refuseUnknownReferences.ts'
import { fieldFor, keepersOrSelf, nobody, staff, systemOnly } from '../src/plugin/staff/access.ts'
import { readStaff } from '../src/plugin/staff/readStaff.ts'
import { label } from '../src/plugin/translations/label.ts'

/** The newsroom's own accounts. A host app with accounts of its own gives those a `roles` field instead. */
export const Users: CollectionConfig = {
  slug: 'users',
  access: {
    admin: ({ req }) => readStaff(req) !== undefined,
    // Accounts are made by invitation: see `inviteEndpoints`.
    create: nobody,
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: keepersOrSelf,
  },
  admin: {
    components: {
      beforeListTable: [
        'payload-newsroom/admin#StaffWarning',
        'payload-newsroom/admin#InvitePanel',
        'payload-newsroom/admin#OneByOne',
      ],
    },
    defaultColumns: ['name', 'email', 'roles', 'isDeactivated', 'updatedAt'],
    description: label(
      '编辑部账号。账号只停用，不删除。',
      'Accounts of the newsroom. They are deactivated, never deleted.',
    ),
    group: label('管理', 'Administration'),
    hideAPIURL: true,
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: { sameSite: 'Strict' },
    // Attempts are slowed down by `guardSignIn`: a lock on the account would let anybody lock the chief editor out.
    maxLoginAttempts: 0,
    tokenExpiration: 12 * 60 * 60,
    useSessions: true,
  },
  custom: { newsroomAccounts: true },
  disableBulkEdit: true,
  endpoints: accountEndpoints,
  fields: [
    {
      name: 'staffing',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#StaffWarning' },
        disableListColumn: true,
      },
    },
    currentPasswordField,
    { name: 'name', type: 'text', label: label('姓名', 'Name'), maxLength: 40, required: true },
    { ...rolesField, required: true },
    {
      name: 'isDeactivated',
      type: 'checkbox',
      access: { create: fieldFor('keepAccounts'), update: fieldFor('keepAccounts') },
      admin: {
        description: label(
          '离职或调离后停用：立即退出所有登录，不能再登录；以往的署名和签署记录保留。',
          'For whoever left: every session ends at once and nobody signs in; what they wrote and signed stays.',
        ),
        position: 'sidebar',
      },
      defaultValue: false,
      label: label('已停用', 'Deactivated'),
    },
    {
      name: 'leftAt',
      type: 'date',
      access: systemOnly,
      admin: {
        condition: ({ isDeactivated }) => isDeactivated === true,
        date: timePicker,
        position: 'sidebar',
        readOnly: true,
      },
      label: label('停用时间', 'Deactivated at'),
    },
    ...absenceFields,
    {
      name: 'accountTools',
      type: 'ui',
      admin: {
        components: { Field: 'payload-newsroom/admin#AccountTools' },
        disableListColumn: true,
      },
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
      label: label('不用邮件通知', 'No notifications by e-mail'),
    },
  ],
  hooks: {
    afterChange: [recordAccount],
    afterLogin: [noteSignIn],
    afterLogout: [lockForLogout],
    beforeChange: [equipFirstAccount, guardAccounts],
    beforeLogin: [askForCode],
    beforeOperation: [
      clampQuery,
      guardPassword,
      guardSignIn,
      refuseUnknownReferences,
      lockChangedAccount,
    ],
  },
  labels: { plural: label('账号', 'Accounts'), singular: label('账号', 'Account') },
}
