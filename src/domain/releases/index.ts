export type { ListItem } from './completeness.ts'
export type { Refusal } from './refusal.ts'
export type { ListedRelease, ReleaseList } from './releaseList.ts'
export type { WaivedItem, Waiver } from './waivers.ts'

export { refusalVars } from './refusalVars.ts'
