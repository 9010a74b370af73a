import { spellName } from '../mentions/index.ts'
import { foldText } from '../search/foldText.ts'

/** Name for comparison: without the blanks of print, `農衛東` as `农卫东`. */
export const foldName = (name: string): string => foldText(spellName(name))
