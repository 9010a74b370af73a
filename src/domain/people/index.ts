export { officesOn, printedOfficesOn } from './officesOn.ts'
export type { Office } from './officesOn.ts'
export { filedName } from './filedName.ts'
export { formatOffice } from './formatOffice.ts'
