export { roleLabel } from './roleLabels.ts'
export { duties, isRole, may, roles } from './roles.ts'
export type { Duty, Role } from './roles.ts'
export { mayStandIn, standInsOf } from './standIns.ts'
