export { officesOn, printedOfficesOn } from './officesOn.ts'
export type { Office } from './officesOn.ts'
export { formatOffice } from './formatOffice.ts'
