export { officesOn, printedOfficesOn } from './officesOn.ts'
export type { Office } from './officesOn.ts'
export { sayOffice } from './sayOffice.ts'
