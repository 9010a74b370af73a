import type { Role } from './roles.ts'

/** Address of the account that a new newsroom gets for a role: of a domain that nobody can own. */
export const firstAddressOf = (role: Role): string => `${role.toLowerCase()}@newsroom.example`
