import type { Role } from '../../domain/staff/roles.ts'

import { roleWords } from '../../domain/staff/roleLabels.ts'

/** As the form of an account calls them. */
export const roleName = (role: Role, language: string): string =>
  roleWords[role][language.startsWith('zh') ? 0 : 1]
