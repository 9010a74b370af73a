import type { Role } from './roles.ts'

/**
 * Roles that may stand in for a role during an absence: of equal rank, above, or one step below. Reporters and
 * administrators sign nothing, so nobody stands in for them, and they stand in for nobody.
 */
export const standInsOf: Readonly<Record<Role, readonly Role[]>> = {
  admin: [],
  chiefEditor: ['chiefEditor', 'deskHead'],
  deskHead: ['deskHead', 'chiefEditor', 'editor'],
  editor: ['editor', 'deskHead', 'chiefEditor', 'proofreader'],
  proofreader: ['proofreader', 'editor'],
  reporter: [],
}

/** Whether somebody with these roles may sign in place of an absent colleague, in that colleague's role. */
export const mayStandIn = (deputy: { readonly roles: readonly Role[] }, role: Role): boolean =>
  deputy.roles.some((each) => standInsOf[role].includes(each))
