export { duties, isRole, may, roles } from './roles.ts'
export type { Duty, Role } from './roles.ts'
